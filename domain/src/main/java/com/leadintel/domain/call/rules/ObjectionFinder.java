package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the buyer's objections, one for each category however often it is repeated, and how they were handled. */
final class ObjectionFinder {
    private static final double ENOUGH = 3.5;
    private static final int MOST = 3;
    private static final double SURE = 0.8;
    private static final double POSSIBLE = 0.3;
    private static final int APART = 4;
    private static final double ALMOST = 3;

    private final Talk talk;
    private final Handling handling;
    private final Pulls pulls;
    private final Objecting objecting;

    ObjectionFinder(Talk talk) {
        this.talk = talk;
        this.handling = new Handling(talk);
        this.pulls = new Pulls(talk);
        this.objecting = new Objecting(talk, pulls);
    }

    List<Objection> find() {
        Map<Objection.Category, List<Found<Objection.Category>>> found = new EnumMap<>(Objection.Category.class);
        for (Sentence sentence : talk.by(Side.BUYER)) {
            double around = handling.reaction(sentence) - against(sentence);
            for (Cue cue : Objections.categories(sentence, talk.brief())) {
                Objection.Category category = Objection.Category.valueOf(cue.key());
                found.computeIfAbsent(category, none -> new ArrayList<>())
                        .add(new Found<>(category, sentence, cue.weight() + around - complaint(category, sentence)));
            }
        }
        List<List<Found<Objection.Category>>> all = new ArrayList<>(found.values().stream()
                .map(ObjectionFinder::sure)
                .filter(this::plausible)
                .toList());
        unspoken(all).forEach(one -> all.add(List.of(one)));
        return all.stream()
                .map(this::objection)
                .sorted(Comparator.comparingInt(one -> one.evidence().get(0).turn()))
                .toList();
    }

    /** A set phrase alone is not enough where nothing around it speaks of an objection. */
    private boolean plausible(List<Found<Objection.Category>> raised) {
        return raised.stream()
                .anyMatch(one -> objecting.likely(talk.turn(one.sentence().turn())) >= POSSIBLE);
    }

    /** What no set phrase says, but everything around it: turns apart from those that are known already. */
    private List<Found<Objection.Category>> unspoken(List<List<Found<Objection.Category>>> known) {
        List<Found<Objection.Category>> more = new ArrayList<>();
        List<Integer> taken = new ArrayList<>(known.stream()
                .flatMap(List::stream)
                .map(one -> one.sentence().turn())
                .toList());
        for (int index = 0; index < talk.turnCount(); index++) {
            int turn = index;
            List<Sentence> said = talk.turn(turn);
            boolean apart = taken.stream().noneMatch(other -> Math.abs(other - turn) <= APART);
            if (apart && !said.isEmpty() && said.get(0).side() == Side.BUYER) {
                double likely = objecting.likely(said);
                if (likely >= SURE) {
                    more.add(new Found<>(
                            pulls.category(said), pulls.strongestOf(said).get(0), likely));
                    taken.add(turn);
                }
            }
        }
        return more;
    }

    /** What is strong enough; an objection that comes back strengthens itself. */
    private static List<Found<Objection.Category>> sure(List<Found<Objection.Category>> raised) {
        long times = raised.stream()
                .filter(one -> one.strength() >= ALMOST)
                .map(Found::sentence)
                .distinct()
                .count();
        double enough = times > 1 ? ALMOST : ENOUGH;
        return raised.stream().filter(one -> one.strength() >= enough).toList();
    }

    private Objection objection(List<Found<Objection.Category>> raised) {
        List<Sentence> sentences = raised.stream()
                .sorted(Comparator.comparingDouble(one -> -one.strength()))
                .map(Found::sentence)
                .distinct()
                .toList();
        Handling.Course course = handling.of(sentences);
        return new Objection(
                raised.get(0).value(),
                sentences.stream().limit(MOST).map(talk::evidence).toList(),
                course.steps(),
                course.handled());
    }

    /** Who says that the present system is a mess does not hold it against the seller. */
    private static double complaint(Objection.Category category, Sentence sentence) {
        return category == Objection.Category.COMPETITOR && Hurting.hurts(sentence.text()) ? 1 : 0;
    }

    private double against(Sentence sentence) {
        String text = sentence.text();
        boolean unreal = Stance.joke(text) || (Stance.others(text) && !text.contains("heard"));
        return Objections.LEXICON.strongest("against", text)
                + Objections.LEXICON.strongest("quoted", text)
                + (unreal ? 2 : 0);
    }
}
