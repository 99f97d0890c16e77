package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The suspicion that another lead is the same one, why, and who dismissed it if somebody did. */
public record Doubt(LeadId other, List<DuplicateReason> reasons, Instant at, Optional<Actor> dismissedBy) {
    public Doubt {
        Require.present(other, "doubt.other-missing");
        reasons = List.copyOf(reasons);
        Require.that(!reasons.isEmpty(), "doubt.reasons-missing");
        Require.present(at, "doubt.time-missing");
        Require.present(dismissedBy, "doubt.dismissed-by-missing");
    }

    /** Whether a person still has to look at it. */
    public boolean open() {
        return dismissedBy.isEmpty();
    }

    Doubt dismissed(Actor who) {
        return new Doubt(other, reasons, at, Optional.of(who));
    }
}
