package com.leadintel.application.notification;

import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Notification.Subject;
import com.leadintel.domain.shared.LeadId;
import java.util.Map;
import java.util.Optional;

/** What there is to tell, before it is known whom: the kind, what it leads to, the lead it concerns, and the facts. */
public record News(Notification.Kind kind, Subject subject, Optional<LeadId> lead, Map<String, String> facts) {
    public News {
        facts = Map.copyOf(facts);
    }

    static News of(Notification.Kind kind, LeadId lead, Map<String, String> facts) {
        return new News(kind, new Subject(Subject.Thing.LEAD, lead.value()), Optional.of(lead), facts);
    }
}
