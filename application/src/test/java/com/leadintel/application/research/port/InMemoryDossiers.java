package com.leadintel.application.research.port;

import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Dossiers in memory. */
public final class InMemoryDossiers implements Dossiers {
    private final List<Dossier> dossiers = new ArrayList<>();

    @Override
    public Optional<Dossier> find(TenantId tenant, DossierId id) {
        return dossiers.stream()
                .filter(dossier ->
                        dossier.tenant().equals(tenant) && dossier.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Dossier> latest(TenantId tenant, LeadId lead) {
        return dossiers.stream()
                .filter(dossier ->
                        dossier.tenant().equals(tenant) && dossier.lead().equals(lead))
                .max(Comparator.comparing(Dossier::writtenAt));
    }

    @Override
    public void add(TenantId tenant, Dossier dossier) {
        dossiers.add(dossier);
    }

    @Override
    public void exchange(TenantId tenant, LeadId one, LeadId other) {
        dossiers.replaceAll(dossier -> {
            if (!dossier.tenant().equals(tenant)) {
                return dossier;
            }
            return dossier.lead().equals(one)
                    ? dossier.about(other)
                    : dossier.lead().equals(other) ? dossier.about(one) : dossier;
        });
    }
}
