package com.leadintel.rest.problem;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.BrokenBody;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Answers what nobody expected: 503 while the database cannot be worked with, or else 500 with the number under which the
 * whole story is in the log, and nothing of it.
 */
@Provider
public class IncidentMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(IncidentMapper.class.getName());

    /** Deadlock and serialization failure. */
    private static final Set<String> IN_THE_WAY = Set.of("40P01", "40001");

    @Override
    public Response toResponse(Throwable failure) {
        Optional<Refusal> refusal = Causes.find(failure, Refusal.class);
        if (refusal.isPresent()) {
            return RefusalMapper.answer(refusal.get());
        }
        if (Causes.find(failure, OptimisticLockException.class).isPresent() || inTheWay(failure)) {
            return Problem.of(409, "request.concurrent-change").answer().build();
        }
        if (Causes.find(failure, BrokenBody.class).isPresent()) {
            return Problem.of(400).answer().build();
        }
        return incident(failure);
    }

    /** Whether requests that came at the same time waited for each other; whoever sends it again is not in the way. */
    private static boolean inTheWay(Throwable failure) {
        return Causes.find(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(IN_THE_WAY::contains)
                .isPresent();
    }

    static Response incident(Throwable failure) {
        Optional<String> outage = Outage.reason(failure);
        if (outage.isPresent()) {
            LOG.log(Level.WARNING, "A request was not served, because the database is not available: " + outage.get());
            return Outage.problem()
                    .answer()
                    .header("Retry-After", Outage.RETRY_AFTER_SECONDS)
                    .build();
        }
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "incident " + number, failure);
        return Problem.of(500, "internal").logged(number).answer().build();
    }
}
