package com.leadintel.persistence.live;

import java.util.Locale;

/** A PostgreSQL notification channel of this product. */
enum Channel {
    CHANGES,
    WORK;

    String code() {
        return "lead_intel_" + name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String code) {
        return CHANGES.code().equals(code) ? CHANGES : WORK;
    }
}
