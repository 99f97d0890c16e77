package com.leadintel.persistence.job;

/** This node was taken for dead while it ran the job; another one has it now. */
final class LostJobException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostJobException(StartedJob job) {
        super(job.kind() + " " + job.id() + " run " + job.run());
    }
}
