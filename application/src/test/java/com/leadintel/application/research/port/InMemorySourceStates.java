package com.leadintel.application.research.port;

import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How sources stand, in memory. */
public final class InMemorySourceStates implements SourceStates {
    private final Map<String, List<SourceReport>> reports = new HashMap<>();

    @Override
    public void begin(TenantId tenant, LeadId lead, List<SourceReport> waiting) {
        reports.put(tenant + " " + lead, new ArrayList<>(waiting));
    }

    @Override
    public void put(TenantId tenant, LeadId lead, SourceReport report) {
        reports.computeIfAbsent(tenant + " " + lead, key -> new ArrayList<>())
                .replaceAll(known -> known.source() == report.source() ? report : known);
    }

    @Override
    public List<SourceReport> all(TenantId tenant, LeadId lead) {
        return List.copyOf(reports.getOrDefault(tenant + " " + lead, List.of()));
    }
}
