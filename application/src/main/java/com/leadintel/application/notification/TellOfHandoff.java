package com.leadintel.application.notification;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.handoff.EffectFailed;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffEvent;
import com.leadintel.domain.handoff.HandoffSent;
import com.leadintel.domain.handoff.HandoffStarted;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Notification.Subject;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The account executive hears that a lead comes to them; whoever hands it off, or else the lead's owner, that all of it
 * is done or that a step failed for good.
 */
@UseCase
public class TellOfHandoff implements EventHandler<HandoffEvent> {
    private final Tell tell;
    private final Handoffs handoffs;
    private final Leads leads;

    @Inject
    public TellOfHandoff(Tell tell, Handoffs handoffs, Leads leads) {
        this.tell = tell;
        this.handoffs = handoffs;
        this.leads = leads;
    }

    @Override
    public String name() {
        return "notification.tell-of-handoff";
    }

    @Override
    public Class<HandoffEvent> event() {
        return HandoffEvent.class;
    }

    @Override
    public void on(EventId id, HandoffEvent event) {
        if (event instanceof HandoffStarted started) {
            tell.handle(event.tenant(), id, started.to(), news(event, Kind.HANDOFF_RECEIVED, Map.of()));
        } else if (event instanceof HandoffSent) {
            tellSender(id, event, Kind.HANDOFF_SENT, Map.of());
        } else if (event instanceof EffectFailed failed) {
            tellSender(
                    id,
                    event,
                    Kind.HANDOFF_FAILED,
                    Map.of("effect", failed.kind().name(), "code", failed.code()));
        }
    }

    private void tellSender(EventId id, HandoffEvent event, Kind kind, Map<String, String> facts) {
        Handoff handoff = handoffs.get(event.tenant(), event.handoff());
        Map<String, String> all = new HashMap<>(facts);
        all.put("state", handoff.status().name());
        sender(handoff).ifPresent(person -> tell.handle(event.tenant(), id, person, news(event, kind, all)));
    }

    private Optional<UserId> sender(Handoff handoff) {
        Handoff.State state = handoff.state();
        return state.from()
                .user()
                .or(() -> leads.find(state.tenant(), state.lead())
                        .map(Lead::state)
                        .flatMap(Lead.State::owner));
    }

    private static News news(HandoffEvent event, Kind kind, Map<String, String> facts) {
        Subject subject = new Subject(Subject.Thing.HANDOFF, event.handoff().value());
        return new News(kind, subject, Optional.of(event.lead()), facts);
    }
}
