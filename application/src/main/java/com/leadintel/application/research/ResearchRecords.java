package com.leadintel.application.research;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.research.port.Products;
import com.leadintel.application.research.port.SourceStates;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.List;

/** What a research reads and leaves behind, each in a transaction of its own, because the research itself runs in none. */
@UseCase
public class ResearchRecords {
    private static final Actor RESEARCH = Actor.machine("Research");

    private final Leads leads;
    private final Dossiers dossiers;
    private final Products products;
    private final SourceStates states;

    @Inject
    public ResearchRecords(Leads leads, Dossiers dossiers, Products products, SourceStates states) {
        this.leads = leads;
        this.dossiers = dossiers;
        this.products = products;
        this.states = states;
    }

    /** Whom the research is about; refuses an unknown lead with {@code lead.not-found}. */
    public ResearchSubject subject(TenantId tenant, LeadId lead) {
        return new ResearchSubject(lead, leads.get(tenant, lead).details());
    }

    /** What the tenant sells. */
    public List<Product> catalogue(TenantId tenant) {
        return products.all(tenant);
    }

    /** All sources wait; refuses a lead that is gone as {@link Leads#get}, so that nothing is left behind about it. */
    public void begin(TenantId tenant, LeadId lead, List<SourceReport> waiting) {
        leads.forUpdate(tenant, lead);
        states.begin(tenant, lead, waiting);
    }

    /** One source has come further. */
    public void put(TenantId tenant, LeadId lead, SourceReport report) {
        states.put(tenant, lead, report);
    }

    /** The dossier is written and the lead knows of it; keeping it again changes nothing. */
    public void keep(TenantId tenant, Dossier dossier) {
        if (dossiers.find(tenant, dossier.id()).isEmpty()) {
            dossiers.add(tenant, dossier);
            Lead lead = leads.forUpdate(tenant, dossier.lead());
            lead.noteDossier(dossier.note(), RESEARCH, dossier.writtenAt());
            leads.save(tenant, lead);
        }
    }
}
