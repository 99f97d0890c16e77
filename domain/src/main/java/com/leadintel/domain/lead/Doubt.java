package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The suspicion that another lead is the same one, why, and what a person said of it: that it is another, or the same. */
public record Doubt(
        LeadId other, List<DuplicateReason> reasons, Instant at, Optional<Actor> dismissedBy, Optional<Merged> merged) {
    /** Who said that it is the same, and when; the other lead is part of this one since. */
    public record Merged(Actor by, Instant at) {
        public Merged {
            Require.present(by, "doubt.merged-by-missing");
            Require.present(at, "doubt.merged-at-missing");
        }
    }

    public Doubt {
        Require.present(other, "doubt.other-missing");
        reasons = List.copyOf(reasons);
        Require.that(!reasons.isEmpty(), "doubt.reasons-missing");
        Require.present(at, "doubt.time-missing");
        Require.present(dismissedBy, "doubt.dismissed-by-missing");
        Require.present(merged, "doubt.merged-missing");
    }

    /** A suspicion that nobody has looked at. */
    static Doubt of(LeadId other, List<DuplicateReason> reasons, Instant now) {
        return new Doubt(other, reasons, now, Optional.empty(), Optional.empty());
    }

    /** Whether a person still has to look at it. */
    public boolean open() {
        return dismissedBy.isEmpty() && merged.isEmpty();
    }

    Doubt dismissed(Actor who) {
        return new Doubt(other, reasons, at, Optional.of(who), merged);
    }

    Doubt confirmed(LeadId same, Actor who, Instant now) {
        return new Doubt(same, reasons, at, Optional.empty(), Optional.of(new Merged(who, now)));
    }

    Doubt about(LeadId remaining) {
        return new Doubt(remaining, reasons, at, dismissedBy, merged);
    }
}
