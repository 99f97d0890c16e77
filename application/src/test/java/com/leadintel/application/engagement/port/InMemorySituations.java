package com.leadintel.application.engagement.port;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.engagement.Situation;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The situations that leads, dossiers and calls in memory make. */
public record InMemorySituations(Leads leads, Dossiers dossiers, Calls calls) implements Situations {
    /** The situations of leads of which nothing more is known. */
    public InMemorySituations(InMemoryLeads leads) {
        this(leads, new InMemoryDossiers(), new InMemoryCalls());
    }

    @Override
    public Map<LeadId, Situation> of(TenantId tenant, Collection<LeadId> ids) {
        Map<LeadId, Situation> situations = new LinkedHashMap<>();
        ids.forEach(id -> leads.find(tenant, id).ifPresent(lead -> situations.put(id, of(tenant, lead))));
        return situations;
    }

    private Situation of(TenantId tenant, Lead lead) {
        Optional<Finding> pain = dossiers.latest(tenant, lead.id())
                .flatMap(dossier -> dossier.content().painPoints().stream().findFirst());
        List<NextStep> agreed = calls.with(tenant, lead.id()).stream()
                .map(Call::latestAnalysis)
                .flatMap(Optional::stream)
                .findFirst()
                .map(analysis -> analysis.findings().nextSteps())
                .orElse(List.of());
        return Situation.of(lead, pain, agreed);
    }
}
