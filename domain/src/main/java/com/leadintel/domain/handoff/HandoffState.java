package com.leadintel.domain.handoff;

import java.util.List;

/** How a handoff stands, as its effects say. */
public enum HandoffState {
    /** Something is still to happen; nothing has happened yet, or nothing has failed for good. */
    PENDING,
    /** Something happened and something failed for good. */
    PARTIAL,
    /** Everything happened. */
    SENT,
    /** Something failed for good, nothing happened, and nothing is still to happen. */
    FAILED;

    static HandoffState of(List<Effect> effects) {
        boolean failed = effects.stream().anyMatch(effect -> effect.state() == Effect.State.FAILED);
        boolean done = effects.stream().anyMatch(effect -> effect.state() == Effect.State.DONE);
        boolean waits = effects.stream().anyMatch(effect -> effect.state() == Effect.State.PENDING);
        if (failed && done) {
            return PARTIAL;
        }
        return waits ? PENDING : failed ? FAILED : SENT;
    }
}
