package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a call is about buying at all: a wrong number or a cry for help holds no facts about a purchase. */
final class SalesTalk {
    private static final Lexicon LEXICON = Lexicon.load("sales", Map.of("who", Capitals.NAME));
    private static final Set<Question.Topic> POINTED = EnumSet.of(
            Question.Topic.BUDGET, Question.Topic.AUTHORITY, Question.Topic.TIMELINE, Question.Topic.COMPETITION);
    private static final int MUCH_HELP = 4;
    private static final int MUCH = 3;
    private static final int FIRST = 10;

    private SalesTalk() {}

    /** Whether anything about a purchase can be in it: not where somebody reached the wrong number and nobody asks. */
    static boolean possible(Talk talk, List<Question> questions) {
        return !wrong(talk) || pointed(questions) > 0 || count(talk, "sales") >= MUCH;
    }

    /** Whether the seller asks or speaks of buying. */
    static boolean is(Talk talk, List<Question> questions) {
        List<Question.Topic> asked = asked(questions);
        long sales = count(talk, "sales");
        long support = count(talk, "support");
        long qualifying = asked.stream()
                .filter(topic -> topic != Question.Topic.AGREEMENT)
                .count();
        boolean cryForHelp = support >= MUCH_HELP && support > sales + qualifying;
        boolean sellsNothing = asked.size() + pointed(questions) < 2 && sales < MUCH;
        return possible(talk, questions) && !cryForHelp && !sellsNothing;
    }

    private static boolean wrong(Talk talk) {
        return talk.sentences().stream()
                .filter(sentence -> sentence.order() < FIRST || talk.position(sentence) < 0.4)
                .anyMatch(sentence -> LEXICON.has(
                        "wrong", Capitals.marked(sentence, talk.transcript().speakers())));
    }

    private static List<Question.Topic> asked(List<Question> questions) {
        return Topics.of(questions, Side.SELLER).stream()
                .map(Question::topic)
                .filter(topic -> topic != Question.Topic.OTHER)
                .toList();
    }

    private static long pointed(List<Question> questions) {
        return asked(questions).stream().filter(POINTED::contains).count();
    }

    private static long count(Talk talk, String key) {
        return talk.sentences().stream()
                .filter(sentence -> LEXICON.has(key, sentence.text()))
                .count();
    }
}
