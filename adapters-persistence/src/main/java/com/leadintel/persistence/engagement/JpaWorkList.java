package com.leadintel.persistence.engagement;

import com.leadintel.application.engagement.port.WorkList;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.lead.FilteredLeads;
import com.leadintel.persistence.tenancy.Adapter;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Adapter
class JpaWorkList implements WorkList {
    private static final Set<Stage> WORKED_ON = EnumSet.complementOf(EnumSet.of(Stage.DISQUALIFIED));
    private static final Set<Stage> AT_THE_START = EnumSet.of(Stage.NEW, Stage.RESEARCHED);

    private final FilteredLeads leads;

    @Inject
    JpaWorkList(FilteredLeads leads) {
        this.leads = leads;
    }

    @Override
    public List<LeadLine> own(TenantId tenant, UserId owner, int most) {
        return leads.first(tenant, filter(WORKED_ON, Set.of(owner)), true, "l.score desc", most);
    }

    @Override
    public List<LeadLine> unowned(TenantId tenant, int most) {
        return leads.first(tenant, filter(AT_THE_START, Set.of()), false, "l.stageSince desc", most);
    }

    private static LeadFilter filter(Set<Stage> stages, Set<UserId> owners) {
        return new LeadFilter(
                stages, owners, Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
