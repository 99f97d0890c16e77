package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;
import java.time.LocalDate;

/** When something must be or will be, as exactly as it was said: the first and the last day that the words allow. */
public record Timeframe(LocalDate from, LocalDate to) {
    public Timeframe {
        Require.present(from, "timeframe.from-missing");
        Require.that(!Require.present(to, "timeframe.to-missing").isBefore(from), "timeframe.order-malformed");
    }

    /** One day. */
    public static Timeframe on(LocalDate day) {
        return new Timeframe(day, day);
    }
}
