package com.leadintel.persistence.job;

import com.leadintel.application.job.JobRunner;
import com.leadintel.persistence.tenancy.Adapter;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Who does which kind of job. */
@Adapter
class Runners {
    private final Iterable<JobRunner> runners;
    private final Reactions reactions;

    @Inject
    Runners(@Any Instance<JobRunner> runners, Reactions reactions) {
        this((Iterable<JobRunner>) runners, reactions);
    }

    Runners(Iterable<JobRunner> runners, Reactions reactions) {
        this.runners = runners;
        this.reactions = reactions;
    }

    /** Those whose work every tenant needs once a day. */
    List<JobRunner> daily() {
        return StreamSupport.stream(runners.spliterator(), false)
                .filter(JobRunner::daily)
                .toList();
    }

    Optional<JobRunner> of(String kind) {
        for (JobRunner runner : runners) {
            if (runner.kind().equals(kind)) {
                return Optional.of(runner);
            }
        }
        return reactions.runner(kind);
    }
}
