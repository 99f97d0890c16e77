package com.leadintel.domain.tenant;

/** What a tenant has subscribed to; it sets quotas, never features of data safety. */
public enum Plan {
    STARTER,
    PROFESSIONAL,
    ENTERPRISE
}
