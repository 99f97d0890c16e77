package com.leadintel.domain.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.shared.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadRecordTest {
    @Test
    void moneyIsWrittenAsPeopleWriteIt() {
        Company company = new Company(
                Optional.of("Northforge"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Money.of(12_000_000, "USD")));
        LeadDetails details = LeadDetails.of(Person.named("Dana", "Whitfield"), company);
        assertThat(LeadRecord.of(new ResearchSubject(LeadFixtures.LEAD, details), LeadFixtures.NOW)
                        .pages()
                        .get(0)
                        .text())
                .contains("Annual revenue: 12,000,000 USD");
    }
}
