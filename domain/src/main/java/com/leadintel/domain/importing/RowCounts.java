package com.leadintel.domain.importing;

import com.leadintel.domain.shared.Require;

/** How the rows of an import went: new leads, rows that went into known leads, doubtful new ones, and refused rows. */
public record RowCounts(long created, long merged, long doubtful, long refused) {
    public RowCounts {
        Require.that(created >= 0 && merged >= 0 && refused >= 0, "row-counts.negative");
        Require.that(doubtful >= 0 && doubtful <= created, "row-counts.doubtful-inconsistent");
    }

    /** No rows yet. */
    public static RowCounts none() {
        return new RowCounts(0, 0, 0, 0);
    }

    /** Both together. */
    public RowCounts plus(RowCounts more) {
        return new RowCounts(
                created + more.created, merged + more.merged, doubtful + more.doubtful, refused + more.refused);
    }

    /** All rows that were read. */
    public long rows() {
        return created + merged + refused;
    }
}
