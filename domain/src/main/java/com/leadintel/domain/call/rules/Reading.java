package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A call read once for all that weigh it: the amounts, dates and words of every sentence, and what stands around it. */
final class Reading {
    /** The sign of a few sentences that somebody picked out of a call. */
    static final String EXCERPTED = "excerpt";

    private static final int EXCERPT = 30;
    private static final int LONG = 15;
    private static final int SHORT = 5;
    private static final int NEAR = 4;

    private final Talk talk;
    private final Topics topics;
    private final List<List<MoneyMention>> money = new ArrayList<>();
    private final List<List<DateMention>> dates = new ArrayList<>();
    private final List<Tokens.Read> words = new ArrayList<>();
    private final List<Set<String>> brief = new ArrayList<>();
    private final List<Features> contexts = new ArrayList<>();
    private final Map<Integer, Set<String>> asked = new HashMap<>();
    private final Map<Integer, Set<String>> reply = new HashMap<>();

    Reading(Talk talk, Topics topics) {
        this.talk = talk;
        this.topics = topics;
        Set<String> people = people(talk);
        for (Sentence sentence : talk.sentences()) {
            money.add(MoneyReader.read(sentence.text()));
            dates.add(DateReader.read(sentence, talk.brief().heldOn()));
            words.add(Tokens.of(sentence, money(sentence), dates(sentence), people));
            brief.add(Terms.brief(words(sentence).words()));
        }
        talk.sentences().forEach(sentence -> contexts.add(context(sentence)));
    }

    Talk talk() {
        return talk;
    }

    Topics topics() {
        return topics;
    }

    List<MoneyMention> money(Sentence sentence) {
        return money.get(sentence.order());
    }

    List<DateMention> dates(Sentence sentence) {
        return dates.get(sentence.order());
    }

    Tokens.Read words(Sentence sentence) {
        return words.get(sentence.order());
    }

    /** What every kind of judgement knows of a sentence. */
    Features about(Sentence sentence) {
        return new Features().all(contexts.get(sentence.order()));
    }

    /** The words just before and behind a place in a sentence, each by how far away it stands. */
    Set<String> around(Sentence sentence, int from, int to) {
        Tokens.Read read = words(sentence);
        List<String> all = read.words();
        int first = read.at(from);
        int next = Math.max(first + 1, read.at(to));
        Set<String> around = new LinkedHashSet<>();
        for (int away = 1; away <= NEAR; away++) {
            near(around, all, first - away, "-", away);
            near(around, all, next - 1 + away, "+", away);
        }
        return around;
    }

    private static void near(Set<String> around, List<String> words, int at, String side, int away) {
        String word = at < 0 ? "^" : at >= words.size() ? "$" : words.get(at);
        String distance = away == 1 ? "1" : away == 2 ? "2" : "3";
        around.add(side + distance + ' ' + word);
        Ideas.ALL.in(List.of(word)).forEach(idea -> around.add(side + distance + ' ' + idea));
    }

    private Features context(Sentence sentence) {
        List<Sentence> turn = talk.turn(sentence.turn());
        int place = sentence.order() - turn.get(0).order();
        Features about = new Features();
        about.words("said", Terms.full(words(sentence).words()));
        about.words("before", talk.before(sentence).map(this::brief).orElse(Set.of()));
        about.words("after", talk.after(sentence).map(this::brief).orElse(Set.of()));
        about.words("asked", asked.computeIfAbsent(sentence.turn(), none -> asked(sentence)));
        about.words("reply", reply.computeIfAbsent(sentence.turn(), none -> reply(sentence)));
        boolean excerpt = talk.sentences().size() < EXCERPT;
        double position = talk.position(sentence);
        int length = words(sentence).words().size();
        return about.sign(EXCERPTED, excerpt)
                .sign("by the seller", sentence.side() == Side.SELLER)
                .sign("asks", sentence.asks())
                .sign("opens the turn", place == 0)
                .sign("ends the turn", place == turn.size() - 1)
                .sign("in a long turn", turn.size() > 3)
                .sign("alone in its turn", turn.size() == 1)
                .sign("first tenth", !excerpt && position < 0.1)
                .sign("first third", !excerpt && position < 0.33)
                .sign("second half", !excerpt && position > 0.5)
                .sign("last third", !excerpt && position > 0.67)
                .sign("last tenth", !excerpt && position > 0.9)
                .sign("very short", length < SHORT)
                .sign("long", length > LONG)
                .sign("length", Math.min(30, length) / 30.0)
                .sign("hypothetical", Stance.hypothetical(sentence.text()))
                .sign("past", Stance.past(sentence.text()))
                .sign("of others", Stance.others(sentence.text()))
                .sign("reported", Stance.quoted(sentence.text()))
                .sign("joke", Stance.joke(sentence.text()));
    }

    /** Words and ideas of the whole turn in which a sentence stands. */
    Set<String> inTurn(Sentence sentence) {
        Set<String> all = new LinkedHashSet<>();
        talk.turn(sentence.turn()).forEach(one -> all.addAll(brief(one)));
        return all;
    }

    private Set<String> brief(Sentence sentence) {
        return brief.get(sentence.order());
    }

    /** What the other side said last before, with what it was after. */
    private Set<String> asked(Sentence sentence) {
        List<Sentence> prompted = talk.prompted(sentence);
        Set<String> asked = new LinkedHashSet<>();
        int from = Math.max(0, prompted.size() - 2);
        prompted.subList(from, prompted.size()).forEach(one -> asked.addAll(brief(one)));
        topics.answeredBy(sentence)
                .forEach(topic -> asked.add("for " + topic.name().toLowerCase(Locale.ROOT)));
        if (prompted.stream().anyMatch(Sentence::asks)) {
            asked.add("?");
        }
        return asked;
    }

    /** The first two sentences of what the other side said next. */
    private Set<String> reply(Sentence sentence) {
        Set<String> reply = new LinkedHashSet<>();
        for (int turn = sentence.turn() + 1; turn <= sentence.turn() + 2; turn++) {
            List<Sentence> said = talk.turn(turn);
            if (!said.isEmpty() && said.get(0).side() != sentence.side()) {
                said.stream().limit(2).forEach(one -> reply.addAll(brief(one)));
                if (said.stream().limit(2).anyMatch(Sentence::asks)) {
                    reply.add("?");
                }
                break;
            }
        }
        return reply;
    }

    private static Set<String> people(Talk talk) {
        Set<String> people = new LinkedHashSet<>();
        for (String speaker : talk.transcript().speakers()) {
            for (String part : speaker.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                people.add(part);
            }
        }
        return people;
    }
}
