package com.leadintel.application.engagement.port;

import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The work that leads in memory make. */
public record InMemoryWorkList(InMemoryLeads leads) implements WorkList {
    @Override
    public List<LeadLine> own(TenantId tenant, UserId owner, int most) {
        return leads.all(tenant).stream()
                .map(LeadLine::of)
                .filter(line -> line.owner().equals(Optional.of(owner)) && line.stage() != Stage.DISQUALIFIED)
                .sorted(Comparator.comparing((LeadLine line) -> line.score().value())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<LeadLine> unowned(TenantId tenant, int most) {
        return leads.all(tenant).stream()
                .map(LeadLine::of)
                .filter(line -> line.owner().isEmpty())
                .filter(line -> EnumSet.of(Stage.NEW, Stage.RESEARCHED).contains(line.stage()))
                .sorted(Comparator.comparing(LeadLine::stageSince).reversed())
                .limit(most)
                .toList();
    }
}
