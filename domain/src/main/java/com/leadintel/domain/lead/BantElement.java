package com.leadintel.domain.lead;

/** One of the four things to know before a lead is worth an account executive's time. */
public enum BantElement {
    BUDGET,
    AUTHORITY,
    NEED,
    TIMELINE
}
