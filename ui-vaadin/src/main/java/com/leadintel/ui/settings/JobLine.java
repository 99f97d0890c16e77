package com.leadintel.ui.settings;

import com.leadintel.application.job.Job;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of background work that somebody may look at or steer, or several of one kind that are done with: the latest. */
record JobLine(Job job, int times) {
    /** The lines of these jobs, latest first: what went well at once is told once for each kind. */
    static List<JobLine> of(List<Job> jobs) {
        Map<Object, List<Job>> alike = new LinkedHashMap<>();
        jobs.forEach(job -> alike.computeIfAbsent(plain(job) ? job.kind() : job.id(), key -> new ArrayList<>())
                .add(job));
        return alike.values().stream()
                .map(same -> new JobLine(same.get(0), same.size()))
                .toList();
    }

    /** Whether there is nothing to say about the job but that it is done. */
    boolean plain() {
        return plain(job);
    }

    private static boolean plain(Job job) {
        return switch (job.state()) {
            case SUCCEEDED -> job.attempts() <= 1 && job.error().isEmpty();
            case QUEUED, RUNNING, DEAD, CANCELLED -> false;
        };
    }
}
