package com.leadintel.domain.identity;

import java.util.Locale;

/** One thing that a caller may be allowed to do. */
public enum Permission {
    LEAD_READ,
    LEAD_WRITE,
    LEAD_IMPORT,
    CALL_READ,
    CALL_WRITE,
    CALL_COACH,
    RESEARCH_RUN,
    HANDOFF_READ,
    HANDOFF_EXECUTE,
    OUTCOME_RECORD,
    BOARD_READ,
    PRODUCT_WRITE,
    USER_READ,
    USER_WRITE,
    CONNECTION_READ,
    CONNECTION_WRITE,
    JOB_READ,
    JOB_STEER,
    TENANT_ADMINISTER,
    INSTALLATION_OPERATE;

    /** The stable name that refusals and API keys carry, such as {@code lead.read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
