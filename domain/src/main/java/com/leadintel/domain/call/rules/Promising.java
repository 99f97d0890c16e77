package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The signs by which a sentence is known for undertaking something that both sides then count on. */
final class Promising {
    static final Set<String> KINDS = Set.of(
            "promise", "pledge", "offer", "named", "ask", "propose", "meetask", "receive", "present", "presentnamed");
    private static final Weighing WEIGHING = new Weighing("promising");
    static final Set<String> ASKED = Set.of("ask", "propose", "meetask");
    private static final double IDLE = 4;
    private static final double GRANTED = 0.6;
    private static final double LATE = 0.55;
    private static final double LAST = 0.8;
    private static final int SHORT = 5;

    private final Talk talk;
    private final Lexicon lexicon;

    Promising(Talk talk, Lexicon lexicon) {
        this.talk = talk;
        this.lexicon = lexicon;
    }

    /** What is known of a sentence that may be a promise: how it is put, for when, what the others said. */
    record Made(
            Sentence sentence, String kind, boolean conditional, Optional<DateMention> date, Answers.Answer answer) {}

    /** How likely it is a promise, from 0 to 1; what is refused, in jest or only imagined is none. */
    double likely(Made made) {
        String text = made.sentence().text();
        boolean idle = lexicon.strongest("against", text) >= IDLE || Stance.joke(text) || Stance.quoted(text);
        boolean imagined = made.conditional() && made.date().isEmpty();
        if (made.answer().rejected() || idle || imagined) {
            return 0;
        }
        boolean granted = ASKED.contains(made.kind())
                && made.answer().agreed()
                && made.date().isPresent();
        return Math.max(granted ? GRANTED : 0, WEIGHING.likely(signs(made)));
    }

    /** All signs of a promise by name; each is 0 when it is absent. */
    Map<String, Double> signs(Made made) {
        String text = made.sentence().text();
        double position = talk.position(made.sentence());
        Map<String, Double> signs = new LinkedHashMap<>();
        for (String kind : KINDS.stream().sorted().toList()) {
            signs.put("is put as " + kind, truth(kind.equals(made.kind())));
        }
        signs.put("has a day", truth(made.date().isPresent()));
        signs.put("hands something over", truth(lexicon.has("deliver", text)));
        signs.put("sends", truth(lexicon.has("sends", text)));
        signs.put("meets", truth(lexicon.has("meets", text)));
        signs.put("to somebody", truth(lexicon.has("recipient", text)));
        signs.put("is late", truth(position > LATE));
        signs.put("is last", truth(position > LAST));
        signs.put("is agreed", truth(made.answer().agreed()));
        signs.put("is rejected", truth(made.answer().rejected()));
        signs.put("has a condition", truth(made.conditional()));
        signs.put("is by the seller", truth(made.sentence().side() == Side.SELLER));
        signs.put("is asked", truth(made.sentence().asks()));
        signs.put("speaks against", lexicon.strongest("against", text) / 4);
        signs.put("is unreal", truth(Stance.joke(text) || Stance.quoted(text)));
        signs.put("is short", truth(made.sentence().words() < SHORT));
        signs.put("was asked for", truth(requested(made.sentence())));
        return signs;
    }

    /** Whether the other side had just asked for something. */
    private boolean requested(Sentence sentence) {
        List<Sentence> prompted = talk.prompted(sentence);
        return prompted.stream()
                .anyMatch(said -> lexicon.has("ask", said.text()) || lexicon.has("meetask", said.text()));
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
