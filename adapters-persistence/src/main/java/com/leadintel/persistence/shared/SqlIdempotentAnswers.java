package com.leadintel.persistence.shared;

import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.port.IdempotentAnswers;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.job.Retention;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Adapter
class SqlIdempotentAnswers implements IdempotentAnswers {
    private final TenantSession session;
    private final Retention retention;
    private final Clock clock;

    @Inject
    SqlIdempotentAnswers(TenantSession session, Retention retention, Clock clock) {
        this.session = session;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public Optional<String> recall(TenantId tenant, Idempotency idempotency) {
        EntityManager entities = session.of(tenant);
        session.turn(tenant, "idempotency " + idempotency.key());
        List<?> rows = entities.createNativeQuery(
                        "select fingerprint, answer from idempotent_answer where tenant = ?1 and key = ?2 and given_at > ?3")
                .setParameter(1, tenant.value())
                .setParameter(2, idempotency.key())
                .setParameter(3, now().minus(retention.answers()))
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> answer(idempotency, row));
    }

    @Override
    public void remember(TenantId tenant, Idempotency idempotency, String answer) {
        session.of(tenant)
                .createNativeQuery(
                        "insert into idempotent_answer (tenant, key, fingerprint, answer, given_at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict (tenant, key) do update"
                                + " set fingerprint = excluded.fingerprint, answer = excluded.answer, given_at = excluded.given_at")
                .setParameter(1, tenant.value())
                .setParameter(2, idempotency.key())
                .setParameter(3, idempotency.fingerprint())
                .setParameter(4, answer)
                .setParameter(5, now())
                .executeUpdate();
    }

    private static String answer(Idempotency idempotency, Object[] row) {
        if (!idempotency.fingerprint().equals(row[0])) {
            throw Refusal.conflict("idempotency.key-reused", Map.of("key", idempotency.key()));
        }
        return (String) row[1];
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
