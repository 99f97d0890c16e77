package com.leadintel.persistence.job;

import java.time.Instant;

/** What became of the wish to start a job: it runs now, it has to wait, it was given up, or there is nothing to do. */
sealed interface Start {
    record Runs(StartedJob job) implements Start {}

    record GivenUp(StartedJob job, String error, Instant since) implements Start {}

    record Waits(Instant until) implements Start {}

    record Nothing() implements Start {}
}
