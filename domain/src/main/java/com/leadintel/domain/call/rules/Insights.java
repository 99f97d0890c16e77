package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Advice;
import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Insight;
import com.leadintel.domain.call.Mood;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is worth knowing about a call beyond its single facts. */
final class Insights {
    private static final double TURN_OF_MOOD = 0.15;

    private final Seen seen;
    private final List<Insight> insights = new ArrayList<>();

    private Insights(Seen seen) {
        this.seen = seen;
    }

    static List<Insight> of(Seen seen) {
        Insights insights = new Insights(seen);
        if (!seen.talk().transcript().sidesKnown()) {
            insights.say("insight.sides-unknown", Map.of());
        } else if (!seen.sales()) {
            insights.say("insight.no-sales-talk", Map.of());
        } else {
            insights.facts();
            insights.objections();
            insights.steps();
            insights.mood();
        }
        return insights.insights;
    }

    private void facts() {
        List<String> open = new ArrayList<>();
        if (seen.buyer().budget().isEmpty()) {
            open.add("budget");
        }
        if (seen.buyer().authority().isEmpty()) {
            open.add("authority");
        }
        if (seen.buyer().need().isEmpty()) {
            open.add("need");
        }
        if (seen.buyer().timeline().isEmpty()) {
            open.add("timeline");
        }
        if (open.isEmpty()) {
            say("insight.qualified", Map.of());
        } else {
            say("insight.open-facts", Map.of("facts", String.join(", ", open)));
        }
        seen.buyer()
                .authority()
                .filter(claim -> !claim.value().speaker())
                .ifPresent(claim -> insights.add(new Insight(
                        new Advice(
                                "insight.decider-elsewhere",
                                Map.of("decider", claim.value().decider())),
                        claim.evidence())));
        seen.buyer()
                .need()
                .map(Claim::evidence)
                .filter(quotes -> quotes.size() > 1)
                .ifPresent(quotes -> insights.add(new Insight(
                        new Advice("insight.several-pains", Map.of("count", Integer.toString(quotes.size()))),
                        quotes)));
    }

    private void objections() {
        for (Objection objection : seen.objections()) {
            if (!objection.handled()) {
                insights.add(new Insight(
                        new Advice(
                                "insight.objection-open",
                                Map.of("category", objection.category().name())),
                        objection.evidence()));
            }
        }
    }

    private void steps() {
        if (seen.steps().isEmpty()) {
            say("insight.no-next-step", Map.of());
        } else if (seen.steps().stream().map(NextStep::due).noneMatch(Optional::isPresent)) {
            say("insight.no-date", Map.of());
        }
    }

    private void mood() {
        List<Mood> moods = Moods.of(seen.talk());
        int turns = seen.talk().turnCount();
        double first = Moods.mean(moods, seen.talk(), Side.BUYER, 0, turns / 2);
        double last = Moods.mean(moods, seen.talk(), Side.BUYER, turns / 2, turns);
        if (last - first > TURN_OF_MOOD) {
            say("insight.mood-rose", Map.of());
        } else if (first - last > TURN_OF_MOOD) {
            say("insight.mood-fell", Map.of());
        }
    }

    private void say(String code, Map<String, String> facts) {
        insights.add(new Insight(new Advice(code, facts), List.of()));
    }
}
