package com.leadintel.domain.call.rules;

import java.util.List;
import java.util.Optional;

/** Whether the others agreed to what somebody proposed or promised. */
final class Answers {
    private static final int REACH = 2;

    private final Talk talk;
    private final Lexicon lexicon;

    Answers(Talk talk, Lexicon lexicon) {
        this.talk = talk;
        this.lexicon = lexicon;
    }

    /** What the others said to it; whoever agreed first is named. */
    record Answer(Optional<String> agreedBy, boolean rejected) {
        boolean agreed() {
            return agreedBy.isPresent();
        }
    }

    /** Who repeats a day or an hour without a no has taken it up. */
    private boolean echoes(Sentence said) {
        return !said.asks()
                && !lexicon.has("reject", said.text())
                && (!DateReader.read(said, talk.brief().heldOn()).isEmpty() || lexicon.has("hour", said.text()));
    }

    /** Whether the others at once repeat the day they are asked about and say that it suits them. */
    boolean settle(Sentence asked) {
        return asked.asks()
                && talk.turn(asked.turn() + 1).stream()
                        .limit(1)
                        .filter(said -> said.side() != asked.side())
                        .anyMatch(said -> echoes(said) && lexicon.has("agree", said.text()));
    }

    Answer to(Sentence sentence) {
        for (int turn = sentence.turn() + 1; turn <= sentence.turn() + REACH; turn++) {
            List<Sentence> said = talk.turn(turn);
            if (said.isEmpty() || said.get(0).side() == sentence.side()) {
                continue;
            }
            Sentence first = said.get(0);
            if (lexicon.has("reject", first.text())
                    && !first.text().matches("^no,? (?:problem|worries|that's|good|fine).*")) {
                return new Answer(Optional.empty(), true);
            }
            boolean agrees = said.stream().limit(2).anyMatch(one -> lexicon.has("agree", one.text()) || echoes(one));
            if (agrees) {
                return new Answer(Optional.of(first.speaker()), false);
            }
        }
        return new Answer(Optional.empty(), false);
    }
}
