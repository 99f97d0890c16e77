package com.leadintel.integrations.research;

import com.leadintel.domain.research.LeadRecord;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the lead itself brought, as a source. */
@Singleton
public class LeadRecordSource implements ResearchSource {
    private final Clock clock;

    @Inject
    LeadRecordSource(Clock clock) {
        this.clock = clock;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.LEAD;
    }

    @Override
    public SourceResult gather(TenantId tenant, ResearchSubject subject) {
        return LeadRecord.of(subject, clock.instant());
    }
}
