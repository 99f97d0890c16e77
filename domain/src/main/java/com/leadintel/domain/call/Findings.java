package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;
import java.util.List;

/** Everything one engine, such as {@code rules/1}, found in one transcript. */
public record Findings(
        String engine,
        CallType type,
        BuyerFacts buyer,
        Scorecard scorecard,
        Measures measures,
        List<Question> questions,
        List<Objection> objections,
        List<CompetitorMention> competitors,
        List<Mood> moods,
        List<NextStep> nextSteps,
        List<Insight> insights) {
    public Findings {
        engine = Require.text(engine, 80, "analysis.engine-malformed");
        Require.present(type, "analysis.type-missing");
        Require.present(buyer, "analysis.buyer-missing");
        Require.present(scorecard, "analysis.scorecard-missing");
        Require.present(measures, "analysis.measures-missing");
        questions = List.copyOf(questions);
        objections = List.copyOf(objections);
        competitors = List.copyOf(competitors);
        moods = List.copyOf(moods);
        nextSteps = List.copyOf(nextSteps);
        insights = List.copyOf(insights);
    }
}
