package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Question;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signs by which a buyer's sentence is known for telling of trouble. */
final class Hurting {
    private static final Lexicon LEXICON = Lexicon.load("need");
    private static final Weighing WEIGHING = new Weighing("hurting");
    private static final Set<Question.Topic> OTHER_FACTS =
            EnumSet.of(Question.Topic.BUDGET, Question.Topic.TIMELINE, Question.Topic.AUTHORITY);
    private static final int TELLING = 8;
    private static final double EARLY = 0.35;
    private static final double LATE = 0.7;

    private final Talk talk;
    private final Topics topics;
    private final Replies replies;
    private final Pulls pulls;
    private final Objecting objecting;

    Hurting(Talk talk, Topics topics) {
        this.talk = talk;
        this.topics = topics;
        this.replies = new Replies(talk);
        this.pulls = new Pulls(talk);
        this.objecting = new Objecting(talk, pulls);
    }

    /** Whether a text tells of trouble. */
    static boolean hurts(String text) {
        return LEXICON.strongest("pain", text) > 2;
    }

    /** Whether a text tells of something that happened and hurt. */
    static boolean wentWrong(String text) {
        return LEXICON.has("event", text) && LEXICON.strongest("pain", text) > 0;
    }

    /** How likely the sentence tells of trouble, from 0 to 1. */
    double likely(Sentence sentence) {
        boolean tells = sentence.words() > 3 && !sentence.asks();
        return tells ? WEIGHING.likely(signs(sentence)) : 0;
    }

    /** All signs of a sentence by name; each is 0 when it is absent and grows with its strength, mostly to 1. */
    Map<String, Double> signs(Sentence sentence) {
        String text = sentence.text();
        double pain = LEXICON.strongest("pain", text);
        double wish = LEXICON.strongest("wish", text);
        Set<Question.Topic> asked = topics.answeredBy(sentence);
        List<Sentence> reply = replies.to(sentence);
        List<Sentence> turn = talk.turn(sentence.turn());
        double around = turn.stream()
                .filter(one -> !one.equals(sentence))
                .mapToDouble(one -> LEXICON.strongest("pain", one.text()))
                .max()
                .orElse(0);
        Map<String, Double> signs = new LinkedHashMap<>();
        signs.put("hurts", pain / 3);
        signs.put("hurts again", Math.min(3, LEXICON.sum("pain", text) - pain) / 3);
        signs.put("hurts beside", around / 3);
        signs.put("wishes", wish / 3);
        signs.put("is measured", Math.min(2, LEXICON.sum("scale", text)) / 2);
        signs.put("is counted", NumberReader.read(text).isEmpty() ? 0.0 : 1.0);
        signs.put("is told of us", LEXICON.has("ours", text) ? 1.0 : 0.0);
        signs.put("went wrong", LEXICON.has("event", text) ? 1.0 : 0.0);
        signs.put("speaks against", Math.min(2, LEXICON.sum("against", text) / 3));
        signs.put("is long", sentence.words() >= TELLING ? 1.0 : 0.0);
        signs.put("asked for need", asked.contains(Question.Topic.NEED) ? 1.0 : 0.0);
        signs.put("asked for facts", asked.stream().anyMatch(OTHER_FACTS::contains) ? 1.0 : 0.0);
        signs.put("asked for doubts", Pulls.LEXICON.has("invite", said(talk.prompted(sentence))) ? 1.0 : 0.0);
        signs.put("pitied", Replies.has("sympathy", reply));
        signs.put("conceded", Replies.has("concede", reply));
        signs.put("asked back", Replies.has("ask", reply));
        signs.put("is early", talk.position(sentence) < EARLY ? 1.0 : 0.0);
        signs.put("is late", talk.position(sentence) > LATE ? 1.0 : 0.0);
        signs.put(
                "is unreal",
                text.startsWith("if ") || Stance.others(text) || Stance.quoted(text) || Stance.joke(text) ? 1.0 : 0.0);
        signs.put("objects outright", pulls.outright(sentence) / 3.5);
        signs.put("turn objects", objecting.likely(turn));
        return signs;
    }

    private static String said(List<Sentence> sentences) {
        return String.join(" ", sentences.stream().map(Sentence::text).toList());
    }
}
