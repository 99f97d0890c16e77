package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.shared.Evidence;
import java.util.List;
import java.util.Map;

/** Discovery: open questions, spread over the call, some of them after the need; 8 questions with half open are plenty. */
final class DiscoveryJudge implements Judge {
    private static final double PLENTY = 8;

    @Override
    public DimensionScore judge(Seen seen) {
        List<Question> asked = Topics.of(seen.questions(), Side.SELLER);
        List<Question> open = asked.stream().filter(Question::open).toList();
        List<Evidence.Spoken> evidence =
                (open.isEmpty() ? asked : open).stream().map(Question::evidence).toList();
        if (asked.isEmpty() || !seen.sales()) {
            return Grade.notObserved(Dimension.DISCOVERY, "advice.discovery.ask");
        }
        double many = Math.min(1, asked.size() / PLENTY);
        double openness = Math.min(1, open.size() * 2.0 / asked.size());
        double needs = Math.min(
                1,
                asked.stream().filter(one -> one.topic() == Question.Topic.NEED).count() / 2.0);
        String advice = openness < 0.8
                ? "advice.discovery.open"
                : needs < 1 ? "advice.discovery.need" : many < 1 ? "advice.discovery.more" : "advice.discovery.keep";
        return Grade.of(
                Dimension.DISCOVERY,
                15 + 85 * (0.4 * many + 0.3 * openness + 0.3 * needs),
                evidence,
                advice,
                Map.of("questions", Integer.toString(asked.size()), "open", Integer.toString(open.size())));
    }
}
