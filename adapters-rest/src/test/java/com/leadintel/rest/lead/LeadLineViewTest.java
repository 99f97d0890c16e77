package com.leadintel.rest.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.rest.RestServer;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadLineViewTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

    @Test
    void aLineSaysHowTheLeadIsReached() {
        Person robin = Person.named("Robin", "Day")
                .at(new EmailAddress("robin@day.example"))
                .on(new PhoneNumber("+14155550132"));
        Lead lead = Lead.capture(
                new LeadId(new UUID(4, 4)),
                RestServer.TENANT,
                LeadDetails.of(robin, Company.named("Day & Night")),
                Capture.of(Capture.Via.API, LeadSource.of(LeadSource.Channel.WEB), NOW),
                NOW);

        LeadLineView line = LeadLineView.from(LeadLine.of(lead.state()));

        assertThat(line.email()).contains("robin@day.example");
        assertThat(line.phone()).contains("+14155550132");
    }
}
