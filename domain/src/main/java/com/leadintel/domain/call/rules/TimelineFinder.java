package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Timeframe;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds by when the buyer needs it: not when they meet, not when an offer ends, not how long the last one took. */
final class TimelineFinder {
    private static final Lexicon LEXICON = Lexicon.load("timeline");
    private static final double ENOUGH = 3.5;
    private static final int SHORT = 9;
    private static final Set<Question.Topic> OTHER = EnumSet.of(Question.Topic.BUDGET, Question.Topic.AUTHORITY);

    private final Talk talk;
    private final Topics topics;

    TimelineFinder(Talk talk, Topics topics) {
        this.talk = talk;
        this.topics = topics;
    }

    Optional<Found<Timeframe>> find() {
        List<Found<Timeframe>> found = new ArrayList<>();
        for (Sentence sentence : talk.by(Side.BUYER)) {
            for (DateMention date : DateReader.read(sentence, talk.brief().heldOn())) {
                double strength = strength(sentence, date);
                if (strength >= ENOUGH && ahead(date)) {
                    found.add(new Found<>(date.when(), sentence, strength));
                }
            }
        }
        return Found.best(found);
    }

    private boolean ahead(DateMention date) {
        return !date.when().to().isBefore(talk.brief().heldOn());
    }

    private double strength(Sentence sentence, DateMention date) {
        String text = Marked.at(sentence.text(), date.from(), date.to());
        String clause = Clause.around(text, text.indexOf('¤'));
        double own = LEXICON.sum("own", text);
        boolean asked = topics.answeredBy(sentence).contains(Question.Topic.TIMELINE);
        boolean elsewhere = !asked && topics.answeredBy(sentence).stream().anyMatch(OTHER::contains);
        boolean unreal = sentence.asks() || Stance.others(text) || Stance.quoted(text) || Stance.joke(text);
        return own
                + (asked ? 2.5 + (topics.opensAnswer(sentence) ? 1 : 0) : 0)
                - (elsewhere ? 1.5 : 0)
                + (asked && sentence.words() < SHORT ? 1 : 0)
                - LEXICON.strongest("against", clause)
                - (unreal ? 4 : 0);
    }
}
