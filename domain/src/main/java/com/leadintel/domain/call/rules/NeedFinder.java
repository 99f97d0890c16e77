package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Need;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what hurts the buyer: the sentences in which the trouble is told, the worst first. */
final class NeedFinder {
    private static final Lexicon LEXICON = Lexicon.load("need");
    private static final double ENOUGH = 3.5;
    private static final int TELLING = 8;
    private static final double TOLD = 1;
    private static final double EARLY = 0.6;

    private final Talk talk;
    private final Topics topics;

    NeedFinder(Talk talk, Topics topics) {
        this.talk = talk;
        this.topics = topics;
    }

    List<Found<Need>> find() {
        List<Found<Need>> found = new ArrayList<>();
        for (Sentence sentence : talk.by(Side.BUYER)) {
            double strength = strength(sentence);
            if (strength >= ENOUGH) {
                found.add(new Found<>(new Need(sentence.said()), sentence, strength));
            }
        }
        found.sort(Comparator.<Found<Need>>comparingDouble(one -> -one.strength())
                .thenComparingInt(one -> one.sentence().order()));
        return found;
    }

    /** Whether a text tells of trouble. */
    static boolean hurts(String text) {
        return LEXICON.strongest("pain", text) > 2;
    }

    private double strength(Sentence sentence) {
        String text = sentence.text();
        double pain = Math.max(LEXICON.strongest("pain", text), LEXICON.strongest("wish", text));
        boolean asked = topics.answeredBy(sentence).contains(Question.Topic.NEED);
        boolean tells = asked && sentence.words() >= TELLING;
        if ((pain == 0 && !tells) || sentence.words() < 4) {
            return 0;
        }
        double more = Math.min(2, (LEXICON.sum("pain", text) + LEXICON.sum("wish", text) - pain) / 2);
        boolean objects = Objections.categories(sentence, talk.brief()).stream().anyMatch(one -> one.weight() > 3);
        boolean unreal = sentence.asks()
                || text.startsWith("if ")
                || Stance.others(text)
                || Stance.quoted(text)
                || Stance.joke(text);
        return (pain == 0 ? TOLD : pain)
                + more
                + LEXICON.strongest("scale", text)
                + LEXICON.strongest("ours", text)
                + (asked ? 1 : 0)
                + (talk.position(sentence) < EARLY ? 0.5 : 0)
                - LEXICON.sum("against", text)
                - (objects ? 2 : 0)
                - (unreal ? 3 : 0);
    }
}
