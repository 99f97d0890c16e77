package com.leadintel.integrations.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.research.port.ResearchSources;
import com.leadintel.application.research.port.ResearchSourcesContract;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstalledSourcesTest implements ResearchSourcesContract {
    private final LeadRecordSource own = new LeadRecordSource(Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC));
    private final Off website = new Off(SourceKind.WEBSITE);
    private final InstalledSources sources = new InstalledSources(List.of(website, own));

    private record Off(SourceKind kind) implements ResearchSource {
        @Override
        public SourceResult gather(TenantId tenant, ResearchSubject subject) {
            return SourceResult.off(kind);
        }
    }

    @Override
    public ResearchSources sources() {
        return sources;
    }

    @Override
    public SourceKind unconnected() {
        return SourceKind.WEBSITE;
    }

    @Test
    void sourcesStandInTheOrderOfTheirKinds() {
        assertThat(sources.all(LeadFixtures.TENANT)).containsExactly(own, website);
    }
}
