package com.leadintel.persistence.job;

import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import java.util.function.Consumer;

/** A runner made of a function. */
record Runner(String kind, Consumer<JobRun> work) implements JobRunner {
    @Override
    public void run(JobRun run) {
        work.accept(run);
    }
}
