package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Objection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** How far a buyer's own words pull back from what is offered, in set phrases or by their parts, and from what. */
final class Pulls {
    static final Lexicon LEXICON = Lexicon.load("resistance");
    private static final double ABOUT = 0.5;
    private static final double ECHO = 1.5;

    private final Talk talk;

    Pulls(Talk talk) {
        this.talk = talk;
    }

    /** How strongly a sentence objects in so many words, from 0 to about 3.5. */
    double outright(Sentence sentence) {
        return Objections.categories(sentence, talk.brief()).stream()
                .mapToDouble(cue -> outright(cue, sentence))
                .max()
                .orElse(0);
    }

    private double outright(Cue cue, Sentence sentence) {
        Matcher match = cue.pattern().matcher(Objections.text(sentence, talk.brief()));
        int at = match.find() ? Math.min(match.start(), sentence.text().length()) : 0;
        String clause = Clause.around(sentence.text(), at);
        double against = Objections.LEXICON.strongest("against", clause)
                + Objections.LEXICON.strongest("quoted", sentence.text());
        boolean echo = talk.prompted(sentence).stream()
                .anyMatch(said -> cue.pattern().matcher(said.text()).find());
        return Math.max(0, cue.weight() - against - (echo ? ECHO : 0));
    }

    /** How strongly a sentence pulls back at all, from 0 to 2. */
    double back(Sentence sentence) {
        return LEXICON.strongest("pull", sentence.text());
    }

    /** Whether a turn says that it comes to something else. */
    boolean opensAnother(List<Sentence> turn) {
        return turn.stream().limit(2).anyMatch(one -> LEXICON.has("another", one.text()));
    }

    /** The sentences of a turn that object, the strongest first; at least one. */
    List<Sentence> strongestOf(List<Sentence> turn) {
        List<Sentence> ranked = turn.stream()
                .sorted(Comparator.comparingDouble(one -> -strength(one)))
                .toList();
        return ranked.stream()
                .filter(one -> one.equals(ranked.get(0)) || strength(one) >= 1)
                .toList();
    }

    private double strength(Sentence sentence) {
        return outright(sentence) + back(sentence) + LEXICON.count("harm", sentence.text()) / 10.0;
    }

    /** What a turn objects to: what its set phrases say, else what its words are about. */
    Objection.Category category(List<Sentence> turn) {
        Map<Objection.Category, Double> about = new EnumMap<>(Objection.Category.class);
        for (Sentence sentence : turn) {
            Objections.categories(sentence, talk.brief())
                    .forEach(cue ->
                            about.merge(Objection.Category.valueOf(cue.key()), outright(cue, sentence), Double::sum));
            for (Objection.Category category : Objection.Category.values()) {
                double words = Math.min(2, LEXICON.count(category.name(), sentence.text()));
                about.merge(category, words * ABOUT * Math.max(0.5, back(sentence)), Double::sum);
            }
        }
        return about.entrySet().stream()
                .max(Map.Entry.<Objection.Category, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(one -> one.getValue() > 0)
                .map(Map.Entry::getKey)
                .orElse(Objection.Category.TRUST);
    }
}
