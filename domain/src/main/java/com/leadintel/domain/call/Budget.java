package com.leadintel.domain.call;

import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Require;

/** The money that the buyer has for this purchase: a range, both ends the same for a single figure, once or per period. */
public record Budget(Money low, Money high, Per per) {
    /** Whether the money is there once or again every month or year. */
    public enum Per {
        ONCE,
        MONTH,
        YEAR
    }

    public Budget {
        Require.present(low, "budget.low-missing");
        Require.present(per, "budget.per-missing");
        Require.that(low.compareTo(Require.present(high, "budget.high-missing")) <= 0, "budget.range-malformed");
    }

    /** The most that they have for it, to be added up with others: a sum that is there every month counts for a year. */
    public Money most() {
        return per == Per.MONTH ? high.times(12) : high;
    }
}
