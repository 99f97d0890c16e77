package com.leadintel.domain.call;

/** Which side of the table somebody sits on; UNKNOWN when nothing in the transcript says it. */
public enum Side {
    BUYER,
    SELLER,
    UNKNOWN
}
