package com.leadintel.persistence.tenancy;

import com.leadintel.domain.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns what the database refuses on writing into the product's own refusals. */
public final class Violations {
    private static final String LOCKED = "55P03";

    /** Deadlock, serialization failure and lock not available. */
    private static final Set<String> PASSING = Set.of("40P01", "40001", LOCKED);

    /** After how many seconds to come back when somebody held a lock for too long. */
    private static final int RETRY_AFTER_SECONDS = 5;

    private static final String FOREIGN_KEY = "23503";

    private Violations() {}

    /** Writes everything out now; refuses as told when the named constraint is violated. */
    public static void flush(EntityManager entities, String constraint, Supplier<Refusal> refusal) {
        try {
            entities.flush();
        } catch (PersistenceException failed) {
            if (constraint.equals(violated(failed))) {
                throw refusal.get();
            }
            throw failed;
        }
    }

    /** Writes everything out now; refuses as told when somebody else changed a row in the meantime, or was in the way. */
    public static void flush(EntityManager entities, Supplier<Refusal> stale) {
        waiting(
                () -> {
                    entities.flush();
                    return entities;
                },
                stale);
    }

    /**
     * Does what may have to wait for others; refuses as told when they were in the way, so that trying again makes sense,
     * and with {@code service.unavailable} when they did not end in time.
     */
    public static <T> T waiting(Supplier<T> statement, Supplier<Refusal> stale) {
        try {
            return statement.get();
        } catch (OptimisticLockException changed) {
            throw stale.get();
        } catch (PersistenceException failed) {
            String state = state(failed);
            throw state.equals(LOCKED) ? busy(failed) : PASSING.contains(state) ? stale.get() : failed;
        }
    }

    /** Does what may have to wait for others; refuses with {@code service.unavailable} when they did not end in time. */
    public static <T> T waiting(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (PersistenceException failed) {
            throw state(failed).equals(LOCKED) ? busy(failed) : failed;
        }
    }

    private static Refusal busy(PersistenceException failed) {
        return Refusal.unavailable("service.unavailable", Map.of("retryAfterSeconds", RETRY_AFTER_SECONDS), failed);
    }

    /** Whether the statement failed because another transaction was in its way, or put a row in behind its back. */
    public static boolean isInTheWay(PersistenceException failure) {
        String state = state(failure);
        return PASSING.contains(state) || state.equals(FOREIGN_KEY);
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return Optional.ofNullable(refused.getSQLState()).orElse("");
            }
        }
        return "";
    }

    private static @Nullable String violated(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) {
                ServerErrorMessage message = refused.getServerErrorMessage();
                return message == null ? null : message.getConstraint();
            }
        }
        return null;
    }
}
