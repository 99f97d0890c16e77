package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What became of an objection: the steps the seller took behind it, and whether the buyer then accepted. */
final class Handling {
    private static final Lexicon STEPS = Lexicon.load("handling");
    private static final int REACH = 9;

    private final Talk talk;

    Handling(Talk talk) {
        this.talk = talk;
    }

    /** The seller's steps, and whether they led the buyer to accept. */
    record Course(Set<Objection.Step> steps, boolean handled) {}

    Course of(List<Sentence> raised) {
        int first = raised.stream().mapToInt(Sentence::turn).min().orElse(0);
        int last = raised.stream().mapToInt(Sentence::turn).max().orElse(0);
        Set<Objection.Step> steps = EnumSet.noneOf(Objection.Step.class);
        boolean accepted = false;
        int end = Math.min(talk.turnCount() - 1, Math.min(last, first + REACH) + REACH);
        int lastNear = raised.stream()
                .mapToInt(Sentence::turn)
                .filter(turn -> turn <= first + REACH)
                .max()
                .orElse(first);
        for (int turn = first + 1; turn <= end; turn++) {
            for (Sentence sentence : talk.turn(turn)) {
                if (sentence.side() == Side.SELLER && !accepted) {
                    steps.addAll(stepsIn(sentence));
                } else if (sentence.side() == Side.BUYER && turn > lastNear && steps.contains(Objection.Step.ANSWER)) {
                    accepted = verdict(sentence, accepted);
                }
            }
            if (accepted) {
                break;
            }
        }
        return new Course(steps, accepted);
    }

    private static boolean verdict(Sentence sentence, boolean before) {
        if (sentence.asks()) {
            return before;
        }
        boolean accepts = STEPS.has("accept", sentence.text());
        boolean refuses = STEPS.has("refuse", sentence.text());
        return (accepts || before) && !refuses;
    }

    private static Set<Objection.Step> stepsIn(Sentence sentence) {
        Set<Objection.Step> steps = EnumSet.noneOf(Objection.Step.class);
        for (Objection.Step step : Objection.Step.values()) {
            if (STEPS.has(step.name(), sentence.text())) {
                steps.add(step);
            }
        }
        return steps;
    }
}
