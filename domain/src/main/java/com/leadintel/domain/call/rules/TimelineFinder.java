package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Timeframe;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds by when the buyer needs it: not when they meet, not when an offer ends, not how long the last one took. */
final class TimelineFinder {
    private static final Lexicon LEXICON = Lexicon.load("timeline");

    private final Reading reading;
    private final List<Candidate<Timeframe>> candidates = new ArrayList<>();
    private final Talk talk;

    TimelineFinder(Reading reading) {
        this.reading = reading;
        this.talk = reading.talk();
    }

    Optional<Found<Timeframe>> find(Model model) {
        List<Found<Timeframe>> found = new ArrayList<>();
        for (Candidate<Timeframe> one : candidates()) {
            double likely = model.likely(one.features());
            if (likely >= model.enough() && !asked(one.sentence())) {
                found.add(new Found<>(one.value(), one.sentence(), likely));
            }
        }
        return Found.best(found);
    }

    /** Who asks whether it could be there by a day has not said that it must. */
    private static boolean asked(Sentence sentence) {
        return sentence.asks()
                && sentence.text()
                        .matches("(?:and |so |but |well,? |then )*(?:could|can|would|will|do|does|is|are)\\b.*");
    }

    List<Candidate<Timeframe>> candidates() {
        if (candidates.isEmpty()) {
            candidates.addAll(collected());
        }
        return candidates;
    }

    private List<Candidate<Timeframe>> collected() {
        List<Candidate<Timeframe>> collected = new ArrayList<>();
        for (Sentence sentence : talk.by(Side.BUYER)) {
            for (DateMention date : reading.dates(sentence)) {
                if (!date.when().to().isBefore(talk.brief().heldOn())) {
                    collected.add(new Candidate<>(date.when(), sentence, features(sentence, date)));
                }
            }
        }
        return collected;
    }

    private Features features(Sentence sentence, DateMention date) {
        String text = Marked.at(sentence.text(), date.from(), date.to());
        String clause = Clause.around(text, text.indexOf('¤'));
        long away = ChronoUnit.DAYS.between(talk.brief().heldOn(), date.when().to());
        long wide = ChronoUnit.DAYS.between(date.when().from(), date.when().to());
        return reading.about(sentence)
                .words("near", reading.around(sentence, date.from(), date.to()))
                .sign("own", Math.min(1, LEXICON.sum("own", text) / 6))
                .sign("own strong", LEXICON.sum("own", text) >= 4)
                .sign("against", LEXICON.strongest("against", clause) / 4)
                .sign("asked", reading.topics().answeredBy(sentence).contains(Question.Topic.TIMELINE))
                .sign("this week", away < 8)
                .sign("within two weeks", away < 15)
                .sign("within a month", away < 32)
                .sign("far", away > 300)
                .sign("wide", wide > 13)
                .sign("one day", wide == 0)
                .sign("said again", again(sentence, date, Side.BUYER))
                .sign("said by the seller", again(sentence, date, Side.SELLER))
                .sign("one of several", reading.dates(sentence).size() > 1);
    }

    private boolean again(Sentence sentence, DateMention date, Side side) {
        return talk.by(side).stream()
                .filter(other -> other.turn() != sentence.turn())
                .flatMap(other -> reading.dates(other).stream())
                .anyMatch(other -> other.when().equals(date.when()));
    }
}
