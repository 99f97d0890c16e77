package com.leadintel.application.notification;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.lead.LeadAssigned;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;
import java.util.Map;

/** A person who got a lead from somebody else hears of it. */
@UseCase
public class TellOfAssignment implements EventHandler<LeadAssigned> {
    private final Tell tell;

    @Inject
    public TellOfAssignment(Tell tell) {
        this.tell = tell;
    }

    @Override
    public String name() {
        return "notification.tell-of-assignment";
    }

    @Override
    public Class<LeadAssigned> event() {
        return LeadAssigned.class;
    }

    @Override
    public void on(EventId id, LeadAssigned event) {
        event.owner()
                .filter(owner -> !event.by().equals(event.owner()))
                .ifPresent(owner ->
                        tell.handle(event.tenant(), id, owner, News.of(Kind.LEAD_ASSIGNED, event.lead(), Map.of())));
    }
}
