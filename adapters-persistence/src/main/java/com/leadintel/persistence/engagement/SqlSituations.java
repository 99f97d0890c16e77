package com.leadintel.persistence.engagement;

import com.leadintel.application.engagement.port.Situations;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.engagement.Situation;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Adapter
class SqlSituations implements Situations {
    private static final String SITUATIONS =
            "select cast(l.state || jsonb_build_object('version', l.version) as text), d.pain, c.next_steps from lead l"
                    + " left join lateral (select pain from dossier where tenant = l.tenant and lead = l.id"
                    + " order by written_at desc, id desc limit 1) d on true"
                    + " left join lateral (select next_steps from call where tenant = l.tenant and lead = l.id"
                    + " and next_steps is not null order by occurred_at desc, id desc limit 1) c on true"
                    + " where l.tenant = ?1 and l.id = any(cast(?2 as uuid[]))";

    private final TenantSession session;

    @Inject
    SqlSituations(TenantSession session) {
        this.session = session;
    }

    @Override
    public Map<LeadId, Situation> of(TenantId tenant, Collection<LeadId> leads) {
        List<?> rows = session.of(tenant)
                .createNativeQuery(SITUATIONS)
                .setParameter(1, tenant.value())
                .setParameter(2, leads.stream().map(LeadId::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        Map<LeadId, Situation> situations = new LinkedHashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .map(SqlSituations::situation)
                .forEach(situation -> situations.put(situation.lead().id(), situation));
        return situations;
    }

    private static Situation situation(Object[] column) {
        return Situation.of(
                Lead.restore(Json.read((String) column[0], Lead.State.class)),
                json(column[1]).map(pain -> Json.read(pain, Finding.class)),
                json(column[2])
                        .map(steps -> List.of(Json.read(steps, NextStep[].class)))
                        .orElse(List.of()));
    }

    private static Optional<String> json(@Nullable Object column) {
        return Optional.ofNullable((String) column);
    }
}
