package com.leadintel.application.lead;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.application.integration.port.ProviderMessages;
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
import java.util.List;
import java.util.Optional;

/** Takes in the leads that a CRM reports: each notification once, all of one message together or none. */
@UseCase
public class ReceiveCrmLeads {
    private static final int MOST_REPAIRS = 4;

    private final ProviderMessages messages;
    private final UnderstandDraft understand;
    private final CaptureLead capture;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public ReceiveCrmLeads(
            ProviderMessages messages, UnderstandDraft understand, CaptureLead capture, Ids ids, Clock clock) {
        this.messages = messages;
        this.understand = understand;
        this.capture = capture;
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
        int fresh = 0;
        int captured = 0;
        for (Notice notice : notices) {
            if (keep(tenant, notice)) {
                fresh++;
                captured += capture(tenant, notice, confirmed) ? 1 : 0;
            }
        }
        return new Received(fresh, captured);
    }

    private boolean keep(TenantId tenant, Notice notice) {
        EventId id = new EventId(ids.next());
        return messages.keep(
                tenant,
                new ProviderMessage(
                        id, Provider.SALESFORCE, notice.type(), notice.deliveryKey(), notice.body(), clock.instant()));
    }

    private boolean capture(TenantId tenant, Notice notice, boolean confirmed) {
        Caller caller = Caller.system(tenant, "Salesforce");
        Optional<LeadDetails> details = notice.lead().flatMap(draft -> readable(caller, draft, MOST_REPAIRS));
        details.map(known -> new CaptureLead.Command(
                        known,
                        Capture.Via.SALESFORCE,
                        notice.source(),
                        Optional.of(notice.deliveryKey()),
                        confirmed,
                        Optional.empty()))
                .ifPresent(command -> capture.handle(caller, command));
        return details.isPresent();
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
