package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Budget;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount somebody said: its place, its ends (the same for one figure), the currency when it was named, per what, and
 * whether its own words make it money; a bare "sixty" does not, it only may be meant as sixty thousand.
 */
record MoneyMention(
        int from, int to, BigDecimal low, BigDecimal high, Optional<String> currency, Budget.Per per, boolean certain) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** The amount as people in business mean it when they leave the thousands out. */
    MoneyMention inThousands() {
        return certain || low.compareTo(THOUSAND) >= 0
                ? this
                : new MoneyMention(from, to, low.multiply(THOUSAND), high.multiply(THOUSAND), currency, per, true);
    }
}
