package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Need;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what hurts the buyer: the sentences in which the trouble is told, the worst first. */
final class NeedFinder {
    private static final int SHORTEST = 4;
    private static final double BESIDE = 0.5;

    private final List<Candidate<Need>> candidates = new ArrayList<>();

    NeedFinder(Reading reading) {
        for (Sentence sentence : reading.talk().by(Side.BUYER)) {
            if (sentence.words() >= SHORTEST && !sentence.asks()) {
                candidates.add(new Candidate<>(new Need(sentence.said()), sentence, reading.about(sentence)));
            }
        }
    }

    List<Candidate<Need>> candidates() {
        return candidates;
    }

    List<Found<Need>> find(Model model) {
        List<Found<Need>> found = new ArrayList<>();
        for (Candidate<Need> one : candidates) {
            if (unreal(one.sentence().text())) {
                continue;
            }
            found.add(new Found<>(one.value(), one.sentence(), model.likely(one.features())));
        }
        found.sort(Comparator.<Found<Need>>comparingDouble(one -> -one.strength())
                .thenComparingInt(one -> one.sentence().order()));
        return found.isEmpty() || found.get(0).strength() < model.enough()
                ? List.of()
                : found.stream()
                        .filter(one -> one.strength() >= model.enough() * BESIDE)
                        .toList();
    }

    /** What is only imagined, others' trouble, reported or in jest. */
    private static boolean unreal(String text) {
        return text.startsWith("if ")
                || text.matches("(?:and |but |well,? )*(?:the )?weather(?:'s| is| has| was)\\b.*")
                || Stance.others(text)
                || Stance.quoted(text)
                || Stance.joke(text);
    }
}
