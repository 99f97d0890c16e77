package com.leadintel.server.metrics;

import com.leadintel.application.job.JobState;
import com.leadintel.persistence.job.QueueFigures;
import com.leadintel.server.composition.Part;
import com.leadintel.server.start.Opening;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Shows how much waits in the background: of the installation, whichever of its servers is asked. */
@Part
public class QueueGauges {
    private static final List<JobState> SHOWN = List.of(JobState.QUEUED, JobState.RUNNING, JobState.DEAD);

    private final Opening opening;
    private final Instance<QueueFigures> figures;
    private final MetricRegistry registry;

    @Inject
    public QueueGauges(Opening opening, Instance<QueueFigures> figures, MetricRegistry registry) {
        this.opening = opening;
        this.figures = figures;
        this.registry = registry;
    }

    void show(@Observes @Priority(2) @Initialized(ApplicationScoped.class) Object application) {
        if (!opening.done()) {
            return;
        }
        QueueFigures source = figures.get();
        for (JobState state : SHOWN) {
            registry.gauge(
                    about("lead_intel_jobs", "Jobs of the installation by state."),
                    () -> source.now().jobs().getOrDefault(state, 0L),
                    new Tag("state", state.name()));
        }
        registry.gauge(
                about("lead_intel_oldest_due_job_seconds", "For how long the longest waiting job has been due."),
                () -> source.now().oldestDue().toSeconds());
        registry.gauge(
                about("lead_intel_events_waiting", "Events that wait to be relayed."),
                () -> source.now().events());
    }

    private static Metadata about(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
