package com.leadintel.domain.call;

/** Who rang whom, seen from the tenant. */
public enum CallDirection {
    INBOUND,
    OUTBOUND
}
