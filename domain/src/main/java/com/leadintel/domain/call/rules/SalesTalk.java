package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import java.util.List;

/** Whether a call is about buying at all: a wrong number or a cry for help holds no facts about a purchase. */
final class SalesTalk {
    private static final Lexicon LEXICON = Lexicon.load("sales", java.util.Map.of("who", Capitals.NAME));
    private static final int MUCH_HELP = 4;

    private SalesTalk() {}

    static boolean is(Talk talk, List<Question> questions) {
        List<Question.Topic> asked = Topics.of(questions, Side.SELLER).stream()
                .map(Question::topic)
                .filter(topic -> topic != Question.Topic.OTHER)
                .toList();
        boolean wrong = talk.sentences().stream()
                .filter(sentence -> talk.position(sentence) < 0.4)
                .anyMatch(sentence -> LEXICON.has(
                        "wrong", Capitals.marked(sentence, talk.transcript().speakers())));
        long sales = count(talk, "sales");
        long support = count(talk, "support");
        long qualifying = asked.stream()
                .filter(topic -> topic != Question.Topic.AGREEMENT)
                .count();
        boolean cryForHelp = support >= MUCH_HELP && support > sales + qualifying;
        boolean sellsNothing = asked.size() < 2 && sales < 3;
        return !wrong && !cryForHelp && !sellsNothing;
    }

    private static long count(Talk talk, String key) {
        return talk.sentences().stream()
                .filter(sentence -> LEXICON.has(key, sentence.text()))
                .count();
    }
}
