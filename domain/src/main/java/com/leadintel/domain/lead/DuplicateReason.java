package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Require;

/** One way in which two leads are alike, from 0 (not at all) to 1 (the same). */
public record DuplicateReason(Kind kind, double likeness) {
    /** What can be alike. */
    public enum Kind {
        EMAIL,
        PHONE,
        SALESFORCE_ID,
        NAME,
        COMPANY
    }

    public DuplicateReason {
        Require.present(kind, "duplicate-reason.kind-missing");
        Require.that(likeness >= 0 && likeness <= 1, "duplicate-reason.likeness-out-of-range");
    }

    static DuplicateReason same(Kind kind) {
        return new DuplicateReason(kind, 1);
    }
}
