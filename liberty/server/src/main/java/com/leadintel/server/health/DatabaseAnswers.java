package com.leadintel.server.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers within two seconds. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "jdbc/app")
    private DataSource app;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = app.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(PATIENCE_SECONDS))
                    .build();
        } catch (SQLException unreachable) {
            return HealthCheckResponse.named("database")
                    .down()
                    .withData("reason", unreachable.getClass().getSimpleName())
                    .build();
        }
    }
}
