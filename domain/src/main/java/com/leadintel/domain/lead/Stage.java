package com.leadintel.domain.lead;

/** How far a lead has come, in the order of the board. */
public enum Stage {
    NEW,
    RESEARCHED,
    CONTACTED,
    QUALIFIED,
    HANDED_OFF,
    DISQUALIFIED;

    /** Whether this stage comes before another on the way to the handoff; nothing lies before or after disqualified. */
    public boolean before(Stage other) {
        return this != DISQUALIFIED && other != DISQUALIFIED && compareTo(other) < 0;
    }
}
