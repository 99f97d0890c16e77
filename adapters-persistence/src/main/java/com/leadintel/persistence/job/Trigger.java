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

    private Trigger() {}

    static void set(EntityManager entities, Lane lane, UUID trigger, Instant at) {
        entities.createNativeQuery(insert(lane) + "?1, ?2, false, 1)")
                .setParameter(1, trigger.toString())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    static void set(Statements system, Lane lane, UUID trigger, Instant at) throws SQLException {
        system.update(insert(lane) + "?, ?, false, 1)", trigger.toString(), at.atOffset(ZoneOffset.UTC));
    }

    private static String insert(Lane lane) {
        return "insert into " + lane.table() + " (task_name, task_instance, execution_time, picked, version) values ('"
                + TASK + "', ";
    }
}
