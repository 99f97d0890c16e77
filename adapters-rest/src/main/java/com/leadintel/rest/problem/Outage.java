package com.leadintel.rest.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The database cannot be reached, is starting or stopping, is full or read-only, or kept a statement waiting for too
 * long. The same request may succeed later; what it asks for was not done, unless the connection was lost in the very
 * moment of the commit: an {@code Idempotency-Key} tells the two apart.
 */
public final class Outage {
    /** After how many seconds to come back. */
    public static final int RETRY_AFTER_SECONDS = 5;

    /** SQL states: no connection, told to stop or not yet up, out of room, read-only, waited or worked for too long. */
    private static final Pattern STATES = Pattern.compile("08...|57P..|53...|25006|55P03|57014");

    private Outage() {}

    /** Whether that is what a failure comes from. */
    public static boolean isBehind(Throwable failure) {
        return reason(failure).isPresent();
    }

    /** What programs are told. */
    public static Problem problem() {
        return Problem.of(503, "service.unavailable");
    }

    /** The SQL state that tells of it, or the kind of failure where there is no state. */
    static Optional<String> reason(Throwable failure) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(Outage::tells)
                .findFirst()
                .map(told -> told.getSQLState() == null
                        ? told.getClass().getSimpleName()
                        : "SQL state " + told.getSQLState());
    }

    private static boolean tells(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || (failure.getSQLState() != null
                        && STATES.matcher(failure.getSQLState()).matches());
    }
}
