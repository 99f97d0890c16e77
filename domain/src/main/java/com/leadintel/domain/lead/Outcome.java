package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.Optional;

/** What became of a lead after the handoff: still open, won for an amount that must be there, or lost. */
public record Outcome(Result result, Optional<Money> amount, Actor by, Instant at) {
    /** How the account executive's work on a lead stands. */
    public enum Result {
        OPEN,
        WON,
        LOST
    }

    public Outcome {
        Require.present(result, "outcome.result-missing");
        Require.present(by, "outcome.actor-missing");
        Require.present(at, "outcome.time-missing");
        Require.that(amount.map(money -> money.amount().signum() >= 0).orElse(true), "outcome.amount-negative");
        Require.that(result != Result.WON || amount.isPresent(), "outcome.amount-missing");
    }

    /** Whether the work is over. */
    public boolean closed() {
        return result != Result.OPEN;
    }
}
