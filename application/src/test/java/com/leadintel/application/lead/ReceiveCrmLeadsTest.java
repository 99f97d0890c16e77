package com.leadintel.application.lead;

import static com.leadintel.application.lead.UnderstandDraftTest.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.integration.port.InMemoryProviderMessages;
import com.leadintel.application.lead.ReceiveCrmLeads.Notice;
import com.leadintel.application.lead.ReceiveCrmLeads.Received;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiveCrmLeadsTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final LeadId FIRST = new LeadId(SequentialIds.nth(2));

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final SequentialIds ids = new SequentialIds();
    private final ReceiveCrmLeads receive = new ReceiveCrmLeads(
            new InMemoryProviderMessages(),
            new UnderstandDraft(UnderstandDraftTest.TEN_DIGITS),
            new CaptureLead(leads, new InMemoryUsers(), new InMemoryIdempotentAnswers(clock), ids, clock),
            leads,
            ids,
            clock);

    @Test
    void aReportedLeadIsCapturedWithWhereItCameFrom() {
        assertThat(receive.handle(TENANT, List.of(notice("n-1", draft("Day", null, null, null))), false))
                .isEqualTo(new Received(1, 1));
        Capture capture = leads.get(TENANT, FIRST).state().captures().get(0);
        assertThat(capture.via()).isEqualTo(Capture.Via.SALESFORCE);
        assertThat(capture.reference()).contains("n-1");
        assertThat(capture.confirmed()).isFalse();
    }

    @Test
    void theSameNotificationAgainChangesNothing() {
        Notice notice = notice("n-1", draft("Day", null, null, null));
        receive.handle(TENANT, List.of(notice), true);
        assertThat(receive.handle(TENANT, List.of(notice), true)).isEqualTo(new Received(0, 0));
    }

    @Test
    void fieldsThatCannotBeReadAreLeftOut() {
        receive.handle(TENANT, List.of(notice("n-1", draft("Day", "none", "x 9", "no address"))), true);
        Lead lead = leads.get(TENANT, FIRST);
        assertThat(lead.details().person().lastName()).contains("Day");
        assertThat(lead.details().person().email()).isEmpty();
        assertThat(lead.details().message()).contains("Hello");
    }

    @Test
    void aMessageThatIsTooLongIsLeftOut() {
        LeadDraft draft = draft("Day", null, null, null);
        LeadDraft wordy = new LeadDraft(
                draft.firstName(),
                draft.lastName(),
                draft.title(),
                draft.email(),
                draft.phone(),
                draft.company(),
                draft.website(),
                draft.industry(),
                draft.employees(),
                draft.annualRevenue(),
                draft.salesforceId(),
                Optional.of("x".repeat(10_001)));
        receive.handle(TENANT, List.of(notice("n-1", wordy)), true);
        assertThat(leads.get(TENANT, FIRST).details().message()).isEmpty();
    }

    @Test
    void aRecordWithoutANameIsKeptAndBecomesNoLead() {
        assertThat(receive.handle(TENANT, List.of(notice("n-1", draft(null, null, null, null))), true))
                .isEqualTo(new Received(1, 0));
    }

    @Test
    void aRecordThatIsNoLeadIsKept() {
        Notice contact = new Notice("n-2", "Contact", "{}", Optional.empty(), source());
        assertThat(receive.handle(TENANT, List.of(contact), true)).isEqualTo(new Received(1, 0));
    }

    private static Notice notice(String key, LeadDraft draft) {
        return new Notice(key, "Lead", "{}", Optional.of(draft), source());
    }

    private static LeadSource source() {
        return LeadSource.of(LeadSource.Channel.OTHER);
    }
}
