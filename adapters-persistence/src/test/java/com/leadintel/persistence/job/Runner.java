package com.leadintel.persistence.job;

import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A runner made of functions: what it does, and whom it tells when it is given up. */
record Runner(String kind, Consumer<JobRun> work, BiConsumer<JobRun, String> end) implements JobRunner {
    Runner(String kind, Consumer<JobRun> work) {
        this(kind, work, (run, code) -> {});
    }

    @Override
    public void run(JobRun run) {
        work.accept(run);
    }

    @Override
    public void givenUp(JobRun run, String code) {
        end.accept(run, code);
    }
}
