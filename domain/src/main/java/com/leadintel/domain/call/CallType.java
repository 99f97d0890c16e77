package com.leadintel.domain.call;

/** The occasion of a call; it decides which dimensions a rubric expects to see. */
public enum CallType {
    COLD,
    DISCOVERY,
    DEMO,
    FOLLOW_UP,
    CLOSING,
    OTHER
}
