package com.leadintel.application.notification;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.lead.DuplicateFlagged;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.util.Map;

/** The owner of a lead hears that another one may be the same; as long as that is open, once and not of every further one. */
@UseCase
public class TellOfDuplicate implements EventHandler<DuplicateFlagged> {
    private final Tell tell;
    private final Leads leads;

    @Inject
    public TellOfDuplicate(Tell tell, Leads leads) {
        this.tell = tell;
        this.leads = leads;
    }

    @Override
    public String name() {
        return "notification.tell-of-duplicate";
    }

    @Override
    public Class<DuplicateFlagged> event() {
        return DuplicateFlagged.class;
    }

    @Override
    public void on(EventId id, DuplicateFlagged event) {
        leads.find(event.tenant(), event.lead())
                .filter(lead -> isFirst(lead, event.other()))
                .map(Lead::state)
                .flatMap(Lead.State::owner)
                .ifPresent(owner -> tell.handle(
                        event.tenant(),
                        id,
                        owner,
                        News.of(
                                Kind.DUPLICATE_FLAGGED,
                                event.lead(),
                                Map.of("other", event.other().toString()))));
    }

    private static boolean isFirst(Lead lead, LeadId other) {
        return lead.state().doubts().open().stream()
                .limit(1)
                .anyMatch(doubt -> doubt.other().equals(other));
    }
}
