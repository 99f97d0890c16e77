package com.leadintel.application.job;

/**
 * Does the work of one kind of job. Called outside any transaction, at least once per job, on any node; whatever it
 * throws is a failed attempt, repeated with back-off while attempts are left; a refusal that does not pass is the last
 * attempt, and one for something that is away, or wants to be left alone for a time, is none: the job waits for that and is
 * given up after a day.
 */
public interface JobRunner {
    /** The code under which a job is given up that a person cancelled before it started. */
    String CANCELLED = "job.cancelled";

    /** The kind of job that it does, such as {@code research.lead}. */
    String kind();

    /** Whether every tenant gets a job of this kind about itself once a day, at night. */
    default boolean daily() {
        return false;
    }

    /** Does the work; a run that was cancelled in the middle returns early. */
    void run(JobRun run);

    /**
     * The job was given up under a code, after its last attempt or because a person cancelled it while nobody ran it: what
     * it is about is to say so. It may be told again. A person may still retry the job, which then runs anew.
     */
    default void givenUp(JobRun run, String code) {}
}
