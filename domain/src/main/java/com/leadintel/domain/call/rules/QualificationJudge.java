package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.shared.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Qualification: each of budget, authority, need and timeline answered by the buyer counts 25, asked in vain 10. */
final class QualificationJudge implements Judge {
    @Override
    public DimensionScore judge(Seen seen) {
        BuyerFacts buyer = seen.buyer();
        if (!seen.sales()) {
            return Grade.notObserved(Dimension.QUALIFICATION, "advice.qualification.need");
        }
        Map<Question.Topic, Optional<List<Evidence.Spoken>>> answered = new LinkedHashMap<>();
        answered.put(Question.Topic.NEED, buyer.need().map(Claim::evidence));
        answered.put(Question.Topic.BUDGET, buyer.budget().map(Claim::evidence));
        answered.put(Question.Topic.AUTHORITY, buyer.authority().map(Claim::evidence));
        answered.put(Question.Topic.TIMELINE, buyer.timeline().map(Claim::evidence));
        double score = 0;
        List<Evidence.Spoken> evidence = new ArrayList<>();
        String advice = "advice.qualification.keep";
        for (Map.Entry<Question.Topic, Optional<List<Evidence.Spoken>>> one : answered.entrySet()) {
            Optional<Evidence.Spoken> asked = Topics.of(seen.questions(), Side.SELLER).stream()
                    .filter(question -> question.topic() == one.getKey())
                    .map(Question::evidence)
                    .findFirst();
            score += one.getValue().isPresent() ? 25 : asked.isPresent() ? 10 : 0;
            one.getValue().map(quotes -> quotes.get(0)).or(() -> asked).ifPresent(evidence::add);
            if (one.getValue().isEmpty() && advice.endsWith("keep")) {
                advice = "advice.qualification." + one.getKey().name().toLowerCase(Locale.ROOT);
            }
        }
        return Grade.of(Dimension.QUALIFICATION, score, evidence, advice, Map.of());
    }
}
