package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Need;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what hurts the buyer: the sentences in which the trouble is told. What the buyer calls the worst comes first, be
 * it said in the same breath ("47 hours. That's killing us."), then whatever is surest to be a trouble.
 */
final class NeedFinder {
    private static final int SHORTEST = 4;
    private static final double BESIDE = 0.5;
    private static final int BREATH = 2;
    private static final Lexicon LEXICON = Lexicon.load("need");

    private final Talk talk;
    private final List<Candidate<Need>> candidates = new ArrayList<>();

    NeedFinder(Reading reading) {
        talk = reading.talk();
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
        List<Found<Need>> sure =
                found.stream().filter(one -> one.strength() >= model.enough()).toList();
        if (sure.isEmpty()) {
            return List.of();
        }
        Map<Integer, Sentence> worst = worst(sure);
        return found.stream()
                .filter(one -> one.strength() >= model.enough() * BESIDE)
                .sorted(Comparator.comparing(
                        one -> !worst.containsKey(one.sentence().order())))
                .map(one -> Optional.ofNullable(worst.get(one.sentence().order()))
                        .map(cry -> new Found<>(inOneBreath(one.sentence(), cry), one.sentence(), one.strength()))
                        .orElse(one))
                .toList();
    }

    /** Which of these the buyer calls the worst, and in which sentence: the last of them in the same breath. */
    private Map<Integer, Sentence> worst(List<Found<Need>> sure) {
        Map<Integer, Sentence> worst = new HashMap<>();
        for (Sentence cry : talk.by(Side.BUYER)) {
            if (LEXICON.has("worst", cry.text()) && !cry.asks() && !unreal(cry.text())) {
                sure.stream()
                        .map(Found::sentence)
                        .filter(one -> one.turn() == cry.turn()
                                && one.order() <= cry.order()
                                && one.order() >= cry.order() - BREATH)
                        .map(Sentence::order)
                        .max(Comparator.naturalOrder())
                        .ifPresent(order -> worst.putIfAbsent(order, cry));
            }
        }
        return worst;
    }

    private Need inOneBreath(Sentence first, Sentence last) {
        return new Need(talk.turn(first.turn()).stream()
                .filter(one -> one.order() >= first.order() && one.order() <= last.order())
                .map(Sentence::said)
                .collect(Collectors.joining(" ")));
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
