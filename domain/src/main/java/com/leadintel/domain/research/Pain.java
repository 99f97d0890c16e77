package com.leadintel.domain.research;

import java.util.Locale;

/** The kinds of trouble in a firm that somebody can sell a remedy for. */
public enum Pain {
    MANUAL_WORK,
    DELAYS,
    QUALITY,
    COST_PRESSURE,
    LEGACY_SYSTEMS,
    STAFF_SHORTAGE,
    COMPLIANCE,
    DOWNTIME,
    SCATTERED_DATA,
    CAPACITY,
    SECURITY,
    CUSTOMER_LOSS;

    /** The stable topic of findings about this pain, such as {@code pain.manual-work}. */
    public String topic() {
        return "pain." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
