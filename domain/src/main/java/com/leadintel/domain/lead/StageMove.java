package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.Optional;

/** One step of a lead from stage to stage: who did it, when, and why in at most 1,000 characters. */
public record StageMove(Stage from, Stage to, Actor by, Optional<String> why, Instant at) {
    public StageMove {
        Require.present(from, "stage-move.from-missing");
        Require.present(to, "stage-move.to-missing");
        Require.present(by, "stage-move.actor-missing");
        why = why.map(text -> Require.text(text, 1_000, "stage-move.why-malformed"));
        Require.present(at, "stage-move.time-missing");
    }
}
