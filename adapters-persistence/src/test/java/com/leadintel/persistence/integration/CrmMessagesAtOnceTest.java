package com.leadintel.persistence.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.LeadDraft;
import com.leadintel.application.lead.ReceiveCrmLeads;
import com.leadintel.application.lead.ReceiveCrmLeads.Notice;
import com.leadintel.application.lead.ReceiveCrmLeads.Received;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.AtOnce;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.lead.LeadsInTests;
import com.leadintel.persistence.shared.IdsInTests;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messages of a CRM that come at the same time and report the same leads, one in the order of the other's end. */
class CrmMessagesAtOnceTest {
    private static final int NOTICES = 100;

    private final Clock clock = Clock.systemUTC();
    private final Database database = Database.shared();
    private final TenantId tenant = database.newTenant();
    private final ReceiveCrmLeads receive = new ReceiveCrmLeads(
            new SqlProviderMessages(database.session()),
            new UnderstandDraft((whose, text) -> Optional.empty()),
            new CaptureLead(
                    LeadsInTests.joining(database),
                    new InMemoryUsers(),
                    new InMemoryIdempotentAnswers(clock),
                    IdsInTests.timeOrdered(),
                    clock),
            LeadsInTests.joining(database),
            IdsInTests.timeOrdered(),
            clock);

    @Test
    void noticesOfTheSameLeadsGoIntoOneLeadEach() {
        assertThat(receiveBoth(i -> notice("a", i), i -> notice("b", NOTICES - 1 - i)))
                .containsExactly(new Received(NOTICES, NOTICES), new Received(NOTICES, NOTICES));
        assertThat(database.rowsSeenBy(tenant, "lead")).isEqualTo(NOTICES);
    }

    @Test
    void aNoticeThatComesTwiceAtOnceIsTakenInOnce() {
        assertThat(receiveBoth(i -> notice("a", i), i -> notice("a", NOTICES - 1 - i)))
                .containsExactlyInAnyOrder(new Received(NOTICES, NOTICES), new Received(0, 0));
        assertThat(database.rowsSeenBy(tenant, "lead")).isEqualTo(NOTICES);
    }

    private List<Received> receiveBoth(IntFunction<Notice> one, IntFunction<Notice> other) {
        List<Notice> first = IntStream.range(0, NOTICES).mapToObj(one).toList();
        List<Notice> second = IntStream.range(0, NOTICES).mapToObj(other).toList();
        return AtOnce.both(() -> receive.handle(tenant, first, true), () -> receive.handle(tenant, second, true));
    }

    private static Notice notice(String message, int nth) {
        LeadDraft draft = new LeadDraft(
                Optional.of("Sam"),
                Optional.of("" + (char) ('\u4e00' + nth)),
                Optional.empty(),
                Optional.of("p" + nth + "@x.example"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Notice(message + nth, "Lead", "{}", Optional.of(draft), LeadSource.of(LeadSource.Channel.OTHER));
    }
}
