package com.leadintel.application.job;

/**
 * Does the work of one kind of job. Called outside any transaction, at least once per job, on any node; whatever it
 * throws is a failed attempt, repeated with back-off while attempts are left.
 */
public interface JobRunner {
    /** The kind of job that it does, such as {@code research.lead}. */
    String kind();

    /** Does the work; a run that was cancelled in the middle returns early. */
    void run(JobRun run);
}
