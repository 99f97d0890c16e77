package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a lead stands on the board and since when, every move that led there, and what became of it after the handoff. */
public record Progress(Stage stage, Instant since, List<StageMove> moves, Optional<Outcome> outcome) {
    public Progress {
        Require.present(stage, "progress.stage-missing");
        Require.present(since, "progress.since-missing");
        moves = List.copyOf(moves);
        Require.present(outcome, "progress.outcome-missing");
        Require.that(outcome.isEmpty() || stage == Stage.HANDED_OFF, "progress.outcome-before-handoff");
    }

    /** At the start. */
    public static Progress begun(Instant now) {
        return new Progress(Stage.NEW, now, List.of(), Optional.empty());
    }

    Progress entering(Stage to, Actor who, Optional<String> why, Instant now) {
        StageMove move = new StageMove(stage, to, who, why, now);
        Optional<Outcome> open = to == Stage.HANDED_OFF
                ? Optional.of(new Outcome(Outcome.Result.OPEN, Optional.empty(), who, now))
                : Optional.empty();
        return new Progress(
                to, now, Stream.concat(moves.stream(), Stream.of(move)).toList(), open);
    }

    Progress endingIn(Outcome result) {
        return new Progress(stage, since, moves, Optional.of(result));
    }
}
