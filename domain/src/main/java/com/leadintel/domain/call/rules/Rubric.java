package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.Scorecard;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a kind of call is judged by: the same seven dimensions, weighed for the occasion; the version rises with them. */
record Rubric(String name, Map<Dimension, Integer> weights) {
    private static final int VERSION = 1;
    private static final List<Judge> JUDGES = List.of(
            new OpeningJudge(),
            new DiscoveryJudge(),
            new QualificationJudge(),
            new ListeningJudge(),
            new ValueJudge(),
            new ObjectionJudge(),
            new StepsJudge());

    static Rubric of(CallType type) {
        String name = type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + VERSION;
        return new Rubric(
                name,
                switch (type) {
                    case COLD -> weights(3, 2, 1, 2, 1, 2, 3);
                    case DISCOVERY -> weights(1, 3, 3, 2, 1, 1, 2);
                    case DEMO -> weights(1, 1, 2, 1, 3, 2, 2);
                    case FOLLOW_UP -> weights(1, 1, 2, 1, 2, 3, 2);
                    case CLOSING -> weights(1, 1, 2, 1, 1, 2, 3);
                    case OTHER -> weights(1, 1, 1, 1, 1, 1, 1);
                });
    }

    Scorecard judge(Seen seen) {
        return new Scorecard(
                name, weights, JUDGES.stream().map(judge -> judge.judge(seen)).toList());
    }

    private static Map<Dimension, Integer> weights(
            int opening, int discovery, int qualification, int listening, int value, int objections, int steps) {
        return Map.of(
                Dimension.OPENING, opening,
                Dimension.DISCOVERY, discovery,
                Dimension.QUALIFICATION, qualification,
                Dimension.LISTENING, listening,
                Dimension.VALUE, value,
                Dimension.OBJECTIONS, objections,
                Dimension.NEXT_STEPS, steps);
    }
}
