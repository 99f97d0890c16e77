package com.leadintel.domain.call;

/** The seven things a scorecard judges about how a seller led a call. */
public enum Dimension {
    OPENING,
    DISCOVERY,
    QUALIFICATION,
    LISTENING,
    VALUE,
    OBJECTIONS,
    NEXT_STEPS
}
