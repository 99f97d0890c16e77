package com.leadintel.application.job;

/** Where a job stands. {@code DEAD} means given up, after the last attempt or a day of waiting for a provider: a person may retry it. */
public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    CANCELLED,
    DEAD;

    /** Whether nothing more happens unless a person asks for it. */
    public boolean ended() {
        return this == SUCCEEDED || this == CANCELLED || this == DEAD;
    }
}
