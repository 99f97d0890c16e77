package com.leadintel.persistence.live;

/** What a committed transaction may leave behind for the background: events to relay, jobs to start. */
public enum Work {
    EVENTS,
    JOBS
}
