package com.leadintel.persistence.start;

import com.leadintel.persistence.job.JobSettings;
import com.leadintel.persistence.job.Retention;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/**
 * Reads from the installation's configuration how many jobs a node does at once ({@code jobs.threads}, 20), and for how
 * many days events, jobs and answers are kept; what is malformed has ended the start by the time they are used.
 */
@Dependent
class QueueSettings {
    @Produces
    @Singleton
    JobSettings settings(Config config) {
        JobSettings standard = JobSettings.standard();
        int threads = config.getOptionalValue("jobs.threads", Integer.class).orElse(standard.threads());
        return standard.withThreads(threads);
    }

    @Produces
    @Singleton
    Retention retention(Config config) {
        return Retention.days(
                days(config, "lead-intel.keep-events-days", 30),
                days(config, "lead-intel.keep-jobs-days", 90),
                days(config, "lead-intel.keep-answers-days", 7));
    }

    private static int days(Config config, String key, int usual) {
        return config.getOptionalValue(key, String.class)
                .map(String::strip)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(usual);
    }
}
