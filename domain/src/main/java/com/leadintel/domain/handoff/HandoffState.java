package com.leadintel.domain.handoff;

import java.util.List;

/** How a handoff stands, as its effects say. */
public enum HandoffState {
    /** Something is still to happen and nothing has failed for good. */
    PENDING,
    /** Something happened and something failed for good. */
    PARTIAL,
    /** Everything happened. */
    SENT,
    /** Something failed for good before anything happened. */
    FAILED;

    static HandoffState of(List<Effect> effects) {
        boolean failed = effects.stream().anyMatch(effect -> effect.state() == Effect.State.FAILED);
        boolean done = effects.stream().anyMatch(effect -> effect.state() == Effect.State.DONE);
        if (failed) {
            return done ? PARTIAL : FAILED;
        }
        return effects.stream().allMatch(effect -> effect.state() == Effect.State.DONE) ? SENT : PENDING;
    }
}
