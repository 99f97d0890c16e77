package com.leadintel.integrations.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSourceContract;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstalledSourcesTest implements ResearchSourceContract {
    private final LeadRecordSource own = new LeadRecordSource(Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC));

    private record Off(SourceKind kind) implements ResearchSource {
        @Override
        public SourceResult gather(TenantId tenant, ResearchSubject subject) {
            return SourceResult.off(kind);
        }
    }

    @Override
    public ResearchSource source() {
        return own;
    }

    @Override
    public List<ResearchSubject> subjects() {
        return List.of(new ResearchSubject(LeadFixtures.LEAD, LeadFixtures.details()));
    }

    @Test
    void sourcesStandInTheOrderOfTheirKinds() {
        Off website = new Off(SourceKind.WEBSITE);
        assertThat(new InstalledSources(List.of(website, own)).all(LeadFixtures.TENANT))
                .containsExactly(own, website);
    }

    @Test
    void whatTheLeadBroughtIsASourceOfItsOwn() {
        ResearchSubject subject = new ResearchSubject(LeadFixtures.LEAD, LeadFixtures.details());
        assertThat(own.gather(LeadFixtures.TENANT, subject).pages())
                .anySatisfy(page -> assertThat(page.text()).contains("Northforge Robotics Inc."));
    }
}
