package com.leadintel.domain.call.rules;

import java.math.BigDecimal;

/** A number somebody said: its place, its value, and the power it was said in (1, 1,000, 1,000,000). */
record NumberMention(int from, int to, BigDecimal value, BigDecimal scale, boolean digits) {
    boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }
}
