package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A call in writing: 1 to 20,000 turns in the order in which they were said. */
public record Transcript(TranscriptSource source, List<Turn> turns) {
    static final int MOST_TURNS = 20_000;

    public Transcript {
        Require.present(source, "transcript.source-missing");
        turns = List.copyOf(turns);
        Require.that(!turns.isEmpty(), "transcript.empty");
        Require.that(turns.size() <= MOST_TURNS, "transcript.too-long");
        for (int i = 0; i < turns.size(); i++) {
            Require.that(turns.get(i).index() == i, "transcript.turns-out-of-order");
        }
    }

    /** The turn with this index, when there is one. */
    public Optional<Turn> turn(int index) {
        return index >= 0 && index < turns.size() ? Optional.of(turns.get(index)) : Optional.empty();
    }

    /** The labels of everybody who speaks, in the order of their first words. */
    public Set<String> speakers() {
        Set<String> speakers = new LinkedHashSet<>();
        turns.forEach(turn -> speakers.add(turn.speaker()));
        return speakers;
    }

    /** Whether every turn says when it began. */
    public boolean timed() {
        return turns.stream().allMatch(turn -> turn.startSecond().isPresent());
    }

    /** Whether every turn says when it began and when it ended. */
    public boolean fullyTimed() {
        return turns.stream().allMatch(turn -> turn.endSecond().isPresent());
    }

    /** Whether the transcript tells at least one buyer from at least one seller. */
    public boolean sidesKnown() {
        return turns.stream().anyMatch(turn -> turn.side() == Side.BUYER)
                && turns.stream().anyMatch(turn -> turn.side() == Side.SELLER);
    }

    /** The same words with the side of each speaker as somebody knows it. */
    public Transcript withSides(Function<String, Side> sideOf) {
        return new Transcript(
                source,
                turns.stream()
                        .map(turn -> turn.by(sideOf.apply(turn.speaker())))
                        .toList());
    }

    /** When a turn was spoken: its own end, else the start of the next turn, else its start; empty without times. */
    public Optional<Span> spanOf(int index) {
        return turn(index)
                .flatMap(turn -> turn.startSecond().map(start -> {
                    Optional<Double> next = turn(index + 1).flatMap(Turn::startSecond);
                    double end = turn.endSecond().or(() -> next).orElse(start);
                    return new Span(start, Math.max(start, end));
                }));
    }

    /** A stretch of a call in seconds from its start. */
    public record Span(double start, double end) {
        /** How long it is, in seconds. */
        public double seconds() {
            return end - start;
        }
    }
}
