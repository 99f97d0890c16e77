package com.leadintel.persistence.job;

import com.leadintel.persistence.tenancy.SystemDatabase.Statements;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * An entry of the scheduler library that starts a job when it is due. It is written by plain statements in the row format
 * that the library documents, so that it commits with the job in whatever transaction that is.
 */
final class Trigger {
    static final String TASK = "job";
    private static final String INSERT =
            "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) values ('" + TASK
                    + "', ";

    private Trigger() {}

    static void set(EntityManager entities, UUID trigger, Instant at) {
        entities.createNativeQuery(INSERT + "?1, ?2, false, 1)")
                .setParameter(1, trigger.toString())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    static void set(Statements system, UUID trigger, Instant at) throws SQLException {
        system.update(INSERT + "?, ?, false, 1)", trigger.toString(), at.atOffset(ZoneOffset.UTC));
    }
}
