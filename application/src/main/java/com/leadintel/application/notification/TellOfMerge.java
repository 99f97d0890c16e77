package com.leadintel.application.notification;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.lead.LeadMerged;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever owned one of two leads that somebody else made one hears of it, and whose the one that remains is. */
@UseCase
public class TellOfMerge implements EventHandler<LeadMerged> {
    private final Tell tell;

    @Inject
    public TellOfMerge(Tell tell) {
        this.tell = tell;
    }

    @Override
    public String name() {
        return "notification.tell-of-merge";
    }

    @Override
    public Class<LeadMerged> event() {
        return LeadMerged.class;
    }

    @Override
    public void on(EventId id, LeadMerged event) {
        Stream.of(event.owner(), event.formerOwner())
                .flatMap(Optional::stream)
                .distinct()
                .filter(person -> !event.by().equals(Optional.of(person)))
                .forEach(person -> tell.handle(event.tenant(), id, person, news(event, person)));
    }

    private static News news(LeadMerged event, UserId person) {
        Map<String, String> whose = event.owner()
                .filter(owner -> !owner.equals(person))
                .map(owner -> Map.of("owner", owner.toString()))
                .orElse(Map.of());
        return News.of(Kind.LEAD_MERGED, event.lead(), whose);
    }
}
