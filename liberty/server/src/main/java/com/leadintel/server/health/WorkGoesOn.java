package com.leadintel.server.health;

import com.leadintel.persistence.start.BackgroundWork;
import com.leadintel.server.composition.Part;
import com.leadintel.server.start.Opening;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while everything that works without being asked does so: live changes, the relay of events, the jobs. */
@Readiness
@Part
public class WorkGoesOn implements HealthCheck {
    private final Opening opening;
    private final Instance<BackgroundWork> work;

    @Inject
    public WorkGoesOn(Opening opening, Instance<BackgroundWork> work) {
        this.opening = opening;
        this.work = work;
    }

    @Override
    public HealthCheckResponse call() {
        if (!opening.done()) {
            return HealthCheckResponse.named("work").down().build();
        }
        List<String> stuck = work.get().stuck();
        return stuck.isEmpty()
                ? HealthCheckResponse.named("work").up().build()
                : HealthCheckResponse.named("work")
                        .down()
                        .withData("stuck", String.join(", ", stuck))
                        .build();
    }
}
