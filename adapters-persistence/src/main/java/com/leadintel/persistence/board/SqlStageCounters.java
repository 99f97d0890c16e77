package com.leadintel.persistence.board;

import com.leadintel.application.board.StageFlow;
import com.leadintel.application.board.port.StageCounters;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlStageCounters implements StageCounters {
    private final TenantSession session;

    @Inject
    SqlStageCounters(TenantSession session) {
        this.session = session;
    }

    @Override
    public List<Standing> standing(TenantId tenant, Instant now) {
        List<?> rows = session.of(tenant)
                .createNativeQuery("select stage, owner, sum(leads),"
                        + " sum(leads) * extract(epoch from cast(?2 as timestamptz)) - sum(since) from stage_standing"
                        + " where tenant = ?1 group by stage, owner having sum(leads) <> 0 order by stage, owner")
                .setParameter(1, tenant.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Standing(
                        stage(column[0]),
                        Optional.ofNullable((UUID) column[1]).map(UserId::new),
                        number(column[2]),
                        seconds(column[3])))
                .toList();
    }

    @Override
    public List<StageFlow> flows(TenantId tenant, LocalDate from) {
        List<?> rows = session.of(tenant)
                .createNativeQuery("select from_stage, to_stage, sum(moves), sum(seconds) from stage_flow"
                        + " where tenant = ?1 and day >= ?2 group by from_stage, to_stage having sum(moves) <> 0"
                        + " order by from_stage, to_stage")
                .setParameter(1, tenant.value())
                .setParameter(2, from)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new StageFlow(stage(column[0]), stage(column[1]), number(column[2]), seconds(column[3])))
                .toList();
    }

    private static Stage stage(Object column) {
        return Stage.valueOf(column.toString());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Duration seconds(Object column) {
        return Duration.ofNanos(((BigDecimal) column).movePointRight(9).longValue());
    }
}
