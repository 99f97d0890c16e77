package com.leadintel.persistence.research;

import com.leadintel.application.research.port.Dossiers;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

@Adapter
class JpaDossiers implements Dossiers {
    private final TenantSession session;

    @Inject
    JpaDossiers(TenantSession session) {
        this.session = session;
    }

    @Override
    public Optional<Dossier> find(TenantId tenant, DossierId id) {
        return session.find(tenant, DossierRow.class, id.value()).map(DossierRow::toDossier);
    }

    @Override
    public Optional<Dossier> latest(TenantId tenant, LeadId lead) {
        return session.of(tenant)
                .createQuery(
                        "select d from DossierRow d where d.tenant = :tenant and d.lead = :lead"
                                + " order by d.writtenAt desc, d.id desc",
                        DossierRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("lead", lead.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DossierRow::toDossier);
    }

    @Override
    public void add(TenantId tenant, Dossier dossier) {
        session.of(tenant).persist(DossierRow.of(dossier));
    }

    @Override
    public void exchange(TenantId tenant, LeadId one, LeadId other) {
        List<DossierRow> theirs = about(tenant, other);
        about(tenant, one).forEach(row -> row.store(row.toDossier().about(other)));
        theirs.forEach(row -> row.store(row.toDossier().about(one)));
    }

    private List<DossierRow> about(TenantId tenant, LeadId lead) {
        return session.of(tenant)
                .createQuery("select d from DossierRow d where d.tenant = :tenant and d.lead = :lead", DossierRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("lead", lead.value())
                .getResultList();
    }
}
