package com.leadintel.application.board.port;

import com.leadintel.application.board.StageFlow;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counters over leads in memory, which are few enough to be counted whenever one asks. */
public record InMemoryStageCounters(InMemoryLeads leads) implements StageCounters {
    @Override
    public List<Standing> standing(TenantId tenant, Instant now) {
        return Recount.standing(leads.all(tenant), now);
    }

    @Override
    public List<StageFlow> flows(TenantId tenant, LocalDate from) {
        return Recount.flows(leads.all(tenant), from);
    }
}
