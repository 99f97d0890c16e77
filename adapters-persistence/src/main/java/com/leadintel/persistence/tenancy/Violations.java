package com.leadintel.persistence.tenancy;

import com.leadintel.domain.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns what the database refuses on writing into the product's own refusals. */
public final class Violations {
    /** Deadlock, serialization failure, lock not available, and a row that came in behind the back. */
    private static final Set<String> IN_THE_WAY = Set.of("40P01", "40001", "55P03", "23503");

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

    /** Writes everything out now; refuses as told when somebody else changed a row in the meantime. */
    public static void flush(EntityManager entities, Supplier<Refusal> stale) {
        try {
            entities.flush();
        } catch (OptimisticLockException changed) {
            throw stale.get();
        }
    }

    /** Whether the statement failed because another transaction was in its way, so that trying again makes sense. */
    public static boolean isInTheWay(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return IN_THE_WAY.contains(refused.getSQLState());
            }
        }
        return false;
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
