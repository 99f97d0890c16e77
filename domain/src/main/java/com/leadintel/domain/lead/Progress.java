package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** Whence somebody brought it to the stage where it stands, if its last move was theirs and led to that stage. */
    Optional<Stage> broughtTo(Stage there, Actor by) {
        return moves.stream()
                .reduce((earlier, later) -> later)
                .filter(move -> stage == there && move.by().equals(by))
                .map(StageMove::from);
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
        if (stage != Stage.HANDED_OFF) {
            throw Refusal.ruleBroken("lead.outcome-before-handoff", Map.of("stage", stage));
        }
        return new Progress(stage, since, moves, Optional.of(result));
    }
}
