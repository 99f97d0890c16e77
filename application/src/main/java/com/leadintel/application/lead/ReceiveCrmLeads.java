package com.leadintel.application.lead;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.application.integration.port.ProviderMessages;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in the leads that a CRM reports: each notification once, all of one message together or none. */
@UseCase
public class ReceiveCrmLeads {
    private static final int MOST_REPAIRS = 4;

    private final ProviderMessages messages;
    private final UnderstandDraft understand;
    private final CaptureLead capture;
    private final Leads leads;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public ReceiveCrmLeads(
            ProviderMessages messages,
            UnderstandDraft understand,
            CaptureLead capture,
            Leads leads,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.understand = understand;
        this.capture = capture;
        this.leads = leads;
        this.ids = ids;
        this.clock = clock;
    }

    /** One record that changed: the key of its notification, what it says, word for word and as a draft. */
    public record Notice(String deliveryKey, String type, String body, Optional<LeadDraft> lead, LeadSource source) {}

    /** What became of a message: how many notifications were new, and how many of those became or completed a lead. */
    public record Received(int fresh, int captured) {}

    /**
     * Keeps every new notification and captures its lead. A field that cannot be read is left out; a record without any
     * name is kept as it came and becomes no lead, because the CRM would repeat it for ever.
     */
    public Received handle(TenantId tenant, List<Notice> notices, boolean confirmed) {
        Caller caller = Caller.system(tenant, "Salesforce");
        List<Notice> fresh = fresh(tenant, notices);
        List<CaptureLead.Command> captures = fresh.stream()
                .flatMap(notice -> capture(caller, notice, confirmed).stream())
                .toList();
        leads.awaitTurn(
                tenant, captures.stream().map(CaptureLead.Command::details).toList(), CaptureLead.CANDIDATES);
        captures.forEach(command -> capture.handle(caller, command));
        return new Received(fresh.size(), captures.size());
    }

    /** Keeps all in one order, whatever theirs is, because whoever keeps the same at the same time waits at each of them. */
    private List<Notice> fresh(TenantId tenant, List<Notice> notices) {
        Set<String> kept = notices.stream()
                .sorted(Comparator.comparing(Notice::deliveryKey))
                .filter(notice -> keep(tenant, notice))
                .map(Notice::deliveryKey)
                .collect(Collectors.toSet());
        return notices.stream()
                .filter(notice -> kept.remove(notice.deliveryKey()))
                .toList();
    }

    private boolean keep(TenantId tenant, Notice notice) {
        EventId id = new EventId(ids.next());
        return messages.keep(
                tenant,
                new ProviderMessage(
                        id, Provider.SALESFORCE, notice.type(), notice.deliveryKey(), notice.body(), clock.instant()));
    }

    private Optional<CaptureLead.Command> capture(Caller caller, Notice notice, boolean confirmed) {
        return notice.lead()
                .flatMap(draft -> readable(caller, draft, MOST_REPAIRS))
                .map(known -> new CaptureLead.Command(
                        known,
                        Capture.Via.SALESFORCE,
                        notice.source(),
                        Optional.of(notice.deliveryKey()),
                        confirmed,
                        Optional.empty(),
                        Optional.empty()));
    }

    private Optional<LeadDetails> readable(Caller caller, LeadDraft draft, int repairs) {
        try {
            return Optional.of(understand.handle(caller, draft));
        } catch (Refusal refused) {
            LeadDraft rest = draft.without(refused.code());
            return repairs == 0 || rest.equals(draft) ? Optional.empty() : readable(caller, rest, repairs - 1);
        }
    }
}
