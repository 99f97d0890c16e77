package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Need;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what hurts the buyer: the sentences in which the trouble is told, the worst first. */
final class NeedFinder {
    private static final double ENOUGH = 0.4;
    private static final double BESIDE = 0.12;

    private final Talk talk;
    private final Hurting hurting;

    NeedFinder(Talk talk, Topics topics) {
        this.talk = talk;
        this.hurting = new Hurting(talk, topics);
    }

    List<Found<Need>> find() {
        List<Found<Need>> found = new ArrayList<>();
        for (Sentence sentence : talk.by(Side.BUYER)) {
            double likely = hurting.likely(sentence);
            if (likely >= BESIDE) {
                found.add(new Found<>(new Need(sentence.said()), sentence, likely));
            }
        }
        found.sort(Comparator.<Found<Need>>comparingDouble(one -> -one.strength())
                .thenComparingInt(one -> one.sentence().order()));
        return found.isEmpty() || found.get(0).strength() < ENOUGH ? List.of() : found;
    }
}
