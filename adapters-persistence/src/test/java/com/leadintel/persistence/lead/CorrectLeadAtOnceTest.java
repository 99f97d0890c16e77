package com.leadintel.persistence.lead;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.lead.CorrectLead;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transactions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrectLeadAtOnceTest {
    private final Database database = Database.shared();
    private final Leads leads = JpaLeadsTest.over(database);
    private final CorrectLead correct = new CorrectLead(leads, Clock.fixed(NOW, ZoneOffset.UTC));
    private final TenantId tenant = database.newTenant();
    private final Caller caller = Caller.system(tenant, "test");

    @Test
    void whatManyCorrectAtOnceAllArrives() {
        LeadId id = add();
        List<UnaryOperator<LeadDetails>> corrections = List.of(
                known -> person(known, known.person().titled("Head of Casting")),
                known -> person(known, known.person().at(new EmailAddress("d@northforge.example"))),
                known -> person(known, known.person().on(new PhoneNumber("+14155550199"))),
                known -> known.saying("Call me in May"));
        IntStream.range(0, 24)
                .parallel()
                .forEach(i -> Transactions.run(
                        () -> correct.handle(caller, id, corrections.get(i % corrections.size()), Optional.empty())));
        LeadDetails details = Transactions.call(() -> leads.get(tenant, id)).details();
        assertThat(details.person())
                .isEqualTo(LeadFixtures.dana()
                        .titled("Head of Casting")
                        .at(new EmailAddress("d@northforge.example"))
                        .on(new PhoneNumber("+14155550199")));
        assertThat(details.message()).contains("Call me in May");
    }

    @Test
    void whoCorrectsOneFieldAtOnceIsNotRefused() {
        LeadId id = add();
        IntStream.range(0, 24)
                .parallel()
                .forEach(i -> Transactions.run(() -> correct.handle(
                        caller,
                        id,
                        known -> person(known, known.person().at(new EmailAddress("d" + i + "@northforge.example"))),
                        Optional.empty())));
        assertThat(Transactions.call(() -> leads.get(tenant, id)).state().version())
                .isEqualTo(25);
    }

    private LeadId add() {
        Lead lead = LeadsContract.of(tenant, LeadFixtures.captured());
        Transactions.run(() -> leads.add(tenant, lead));
        return lead.id();
    }

    private static LeadDetails person(LeadDetails known, Person person) {
        return new LeadDetails(person, known.company(), known.salesforceId(), known.message(), List.of());
    }
}
