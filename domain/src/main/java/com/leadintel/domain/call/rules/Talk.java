package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.CallBrief;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call as the rules read it: all its sentences in order, and how to point at them. */
final class Talk {
    private static final int REACH = 3;

    private final CallBrief brief;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<List<Sentence>> turns = new ArrayList<>();

    private Talk(CallBrief brief) {
        this.brief = brief;
    }

    static Talk of(CallBrief brief) {
        Talk talk = new Talk(brief);
        for (Turn turn : brief.transcript().turns()) {
            List<Sentence> cut = Sentences.of(turn, talk.sentences.size());
            talk.sentences.addAll(cut);
            talk.turns.add(List.copyOf(cut));
        }
        return talk;
    }

    CallBrief brief() {
        return brief;
    }

    Transcript transcript() {
        return brief.transcript();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Sentence> by(Side side) {
        return sentences.stream().filter(sentence -> sentence.side() == side).toList();
    }

    List<Sentence> turn(int index) {
        return index >= 0 && index < turns.size() ? turns.get(index) : List.of();
    }

    int turnCount() {
        return turns.size();
    }

    /** Where in the call a sentence stands, from 0 (the beginning) to 1 (the end). */
    double position(Sentence sentence) {
        return sentences.size() < 2 ? 1 : sentence.order() / (sentences.size() - 1.0);
    }

    /** The sentence behind this one in the same turn. */
    Optional<Sentence> after(Sentence sentence) {
        return beside(sentence, 1);
    }

    /** The sentence in front of this one in the same turn. */
    Optional<Sentence> before(Sentence sentence) {
        return beside(sentence, -1);
    }

    private Optional<Sentence> beside(Sentence sentence, int step) {
        int order = sentence.order() + step;
        return order < 0 || order >= sentences.size() || sentences.get(order).turn() != sentence.turn()
                ? Optional.empty()
                : Optional.of(sentences.get(order));
    }

    /** What the other side said last before this turn, if it was more than a murmur and not long ago. */
    List<Sentence> prompted(Sentence sentence) {
        for (int turn = sentence.turn() - 1; turn >= Math.max(0, sentence.turn() - REACH); turn--) {
            List<Sentence> earlier = turn(turn);
            boolean other = earlier.stream().anyMatch(one -> one.side() != sentence.side());
            boolean asked = earlier.stream().anyMatch(Sentence::asks);
            if (other && (asked || earlier.stream().mapToInt(Sentence::words).sum() > 2)) {
                return earlier;
            }
        }
        return List.of();
    }

    /** A sentence as the proof of something. */
    Evidence.Spoken evidence(Sentence sentence) {
        Optional<Transcript.Span> span = transcript().spanOf(sentence.turn());
        return new Evidence.Spoken(
                brief.call(),
                sentence.turn(),
                sentence.from(),
                sentence.to(),
                sentence.speaker(),
                sentence.said(),
                span.map(Transcript.Span::start),
                span.map(Transcript.Span::end));
    }
}
