package com.leadintel.persistence.start;

import com.leadintel.persistence.job.JobSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Reads {@code jobs.threads}, how many jobs a node does at once (20), from the installation's configuration. */
@Dependent
class QueueSettings {
    @Produces
    @Singleton
    JobSettings settings(Config config) {
        JobSettings standard = JobSettings.standard();
        int threads = config.getOptionalValue("jobs.threads", Integer.class).orElse(standard.threads());
        return standard.withThreads(threads);
    }
}
