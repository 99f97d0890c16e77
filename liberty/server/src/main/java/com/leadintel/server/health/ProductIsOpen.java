package com.leadintel.server.health;

import com.leadintel.server.composition.Part;
import com.leadintel.server.start.Opening;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only after the migrations ran and the start was completed. */
@Readiness
@Part
public class ProductIsOpen implements HealthCheck {
    private final Opening opening;

    @Inject
    public ProductIsOpen(Opening opening) {
        this.opening = opening;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start").status(opening.done()).build();
    }
}
