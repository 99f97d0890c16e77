package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the buyer's objections, one for each reason however often it is repeated, and how they were handled. */
final class ObjectionFinder {
    private static final int MOST = 3;
    private static final int APART = 2;
    private static final int SHORTEST = 3;

    private final Reading reading;
    private final Talk talk;
    private final Handling handling;
    private final List<Candidate<Sentence>> candidates = new ArrayList<>();

    ObjectionFinder(Reading reading) {
        this.reading = reading;
        this.talk = reading.talk();
        this.handling = new Handling(talk);
        for (Sentence sentence : talk.by(Side.BUYER)) {
            if (reading.words(sentence).words().size() >= SHORTEST) {
                Features features = reading.about(sentence)
                        .sign("names a known rival", rival(sentence))
                        .words("turn", reading.inTurn(sentence));
                candidates.add(new Candidate<>(sentence, sentence, features));
            }
        }
    }

    List<Candidate<Sentence>> candidates() {
        return candidates;
    }

    List<Objection> find(Model model, Categories categories) {
        List<List<Found<Sentence>>> reasons = new ArrayList<>();
        for (Candidate<Sentence> one : candidates) {
            boolean rival = rival(one.sentence()) && !one.sentence().asks();
            double likely = Math.max(model.likely(one.features()), rival ? model.enough() : 0);
            if (likely >= model.enough()) {
                Found<Sentence> found = new Found<>(one.value(), one.sentence(), likely);
                reasons.stream()
                        .filter(reason -> same(reason, found, categories))
                        .findFirst()
                        .ifPresentOrElse(
                                reason -> reason.add(found), () -> reasons.add(new ArrayList<>(List.of(found))));
            }
        }
        return reasons.stream().map(reason -> objection(reason, categories)).toList();
    }

    /** A competitor whom the tenant knows by name. */
    private boolean rival(Sentence sentence) {
        return talk.brief().competitors().stream()
                .anyMatch(name -> sentence.text().contains(name.toLowerCase(Locale.ROOT)));
    }

    private boolean same(List<Found<Sentence>> reason, Found<Sentence> one, Categories categories) {
        boolean near = reason.stream()
                .anyMatch(other ->
                        Math.abs(other.sentence().turn() - one.sentence().turn()) <= APART);
        return near || category(reason, categories) == category(List.of(one), categories);
    }

    private Objection.Category category(List<Found<Sentence>> reason, Categories categories) {
        return categories.of(
                reason.stream().map(one -> reading.about(one.sentence())).toList());
    }

    private Objection objection(List<Found<Sentence>> raised, Categories categories) {
        List<Sentence> sentences = raised.stream()
                .sorted(Comparator.comparingDouble(one -> -one.strength()))
                .map(Found::sentence)
                .toList();
        Handling.Course course = handling.of(sentences);
        return new Objection(
                category(raised, categories),
                sentences.stream().limit(MOST).map(talk::evidence).toList(),
                course.steps(),
                course.handled());
    }
}
