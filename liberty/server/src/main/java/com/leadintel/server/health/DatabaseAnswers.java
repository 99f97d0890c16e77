package com.leadintel.server.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers soon and takes what is written. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
    private static final int PATIENCE_SECONDS = 2;
    private static final String READ_ONLY =
            "select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on'";

    @Resource(lookup = "jdbc/app")
    private DataSource app;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = app.getConnection()) {
            if (!connection.isValid(PATIENCE_SECONDS)) {
                return down("does not answer");
            }
            return isReadOnly(connection)
                    ? down("read-only")
                    : HealthCheckResponse.named("database").up().build();
        } catch (SQLException unreachable) {
            return down(unreachable.getClass().getSimpleName());
        }
    }

    private static boolean isReadOnly(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(READ_ONLY)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static HealthCheckResponse down(String reason) {
        return HealthCheckResponse.named("database")
                .down()
                .withData("reason", reason)
                .build();
    }
}
