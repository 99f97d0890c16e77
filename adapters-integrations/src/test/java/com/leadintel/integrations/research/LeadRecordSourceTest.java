package com.leadintel.integrations.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSourceContract;
import com.leadintel.domain.research.ResearchSubject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadRecordSourceTest implements ResearchSourceContract {
    private final LeadRecordSource own = new LeadRecordSource(Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC));

    @Override
    public ResearchSource source() {
        return own;
    }

    @Override
    public List<ResearchSubject> subjects() {
        return List.of(new ResearchSubject(LeadFixtures.LEAD, LeadFixtures.details()));
    }

    @Test
    void whatTheLeadBroughtIsASourceOfItsOwn() {
        ResearchSubject subject = new ResearchSubject(LeadFixtures.LEAD, LeadFixtures.details());
        assertThat(own.gather(LeadFixtures.TENANT, subject).pages())
                .anySatisfy(page -> assertThat(page.text()).contains("Northforge Robotics Inc."));
    }
}
