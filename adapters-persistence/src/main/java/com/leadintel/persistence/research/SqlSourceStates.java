package com.leadintel.persistence.research;

import com.leadintel.application.research.port.SourceStates;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Adapter
class SqlSourceStates implements SourceStates {
    private final TenantSession session;
    private final Announcements announcements;

    @Inject
    SqlSourceStates(TenantSession session, Announcements announcements) {
        this.session = session;
        this.announcements = announcements;
    }

    @Override
    public void begin(TenantId tenant, LeadId lead, List<SourceReport> waiting) {
        session.turn(tenant, "research sources " + lead);
        EntityManager entities = session.of(tenant);
        entities.createNativeQuery("delete from research_source where tenant = ?1 and lead = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, lead.value())
                .executeUpdate();
        for (int position = 0; position < waiting.size(); position++) {
            SourceReport report = waiting.get(position);
            entities.createNativeQuery(
                            "insert into research_source (tenant, lead, source, position, report) values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, tenant.value())
                    .setParameter(2, lead.value())
                    .setParameter(3, report.source().name())
                    .setParameter(4, position)
                    .setParameter(5, Json.write(report))
                    .executeUpdate();
        }
        announcements.changed(tenant, "research", lead.value());
    }

    @Override
    public void put(TenantId tenant, LeadId lead, SourceReport report) {
        session.of(tenant)
                .createNativeQuery(
                        "update research_source set report = ?4 where tenant = ?1 and lead = ?2 and source = ?3")
                .setParameter(1, tenant.value())
                .setParameter(2, lead.value())
                .setParameter(3, report.source().name())
                .setParameter(4, Json.write(report))
                .executeUpdate();
        announcements.changed(tenant, "research", lead.value());
    }

    @Override
    public List<SourceReport> all(TenantId tenant, LeadId lead) {
        List<?> reports = session.of(tenant)
                .createNativeQuery(
                        "select report from research_source where tenant = ?1 and lead = ?2 order by position")
                .setParameter(1, tenant.value())
                .setParameter(2, lead.value())
                .getResultList();
        return reports.stream()
                .map(report -> Json.read((String) report, SourceReport.class))
                .toList();
    }
}
