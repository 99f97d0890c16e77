package com.leadintel.persistence.job;

import java.time.Duration;

/** For how long relayed events, ended jobs and answers to idempotency keys are kept; each at least a day. */
public record Retention(Duration events, Duration jobs, Duration answers) {
    private static final Duration LEAST = Duration.ofDays(1);

    public Retention {
        if (events.compareTo(LEAST) < 0 || jobs.compareTo(LEAST) < 0 || answers.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("everything is kept for at least a day");
        }
    }

    /** So many days of each. */
    public static Retention days(int events, int jobs, int answers) {
        return new Retention(Duration.ofDays(events), Duration.ofDays(jobs), Duration.ofDays(answers));
    }
}
