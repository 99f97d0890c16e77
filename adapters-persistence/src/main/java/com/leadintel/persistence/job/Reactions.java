package com.leadintel.persistence.job;

import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.EventId;
import com.leadintel.persistence.outbox.Cause;
import com.leadintel.persistence.outbox.EventTypes;
import com.leadintel.persistence.outbox.Outbox;
import com.leadintel.persistence.outbox.StoredEvent;
import com.leadintel.persistence.tenancy.Adapter;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reactions to events, each of which is a job of its own. */
@Adapter
class Reactions {
    /** How the kind of such a job begins; the handler's name follows. */
    static final String PREFIX = "event:";

    private static final String EVENT = "event";

    private final Iterable<EventHandler<?>> handlers;
    private final Outbox outbox;

    @Inject
    Reactions(@Any Instance<EventHandler<?>> handlers, Outbox outbox) {
        this((Iterable<EventHandler<?>>) handlers, outbox);
    }

    Reactions(Iterable<EventHandler<?>> handlers, Outbox outbox) {
        this.handlers = handlers;
        this.outbox = outbox;
    }

    /** The names of the handlers that react to a type of event. */
    List<String> to(String type, int version) {
        Class<? extends DomainEvent> event = EventTypes.named(type, version).event();
        List<String> names = new ArrayList<>();
        for (EventHandler<?> handler : handlers) {
            if (handler.event().isAssignableFrom(event)) {
                names.add(handler.name());
            }
        }
        return names;
    }

    /** Who does the jobs of this kind, if it is a reaction. */
    Optional<JobRunner> runner(String kind) {
        for (EventHandler<?> handler : handlers) {
            if (kind.equals(PREFIX + handler.name())) {
                return Optional.of(new Reaction<>(kind, handler));
            }
        }
        return Optional.empty();
    }

    private final class Reaction<E extends DomainEvent> implements JobRunner {
        private final String kind;
        private final EventHandler<E> handler;

        Reaction(String kind, EventHandler<E> handler) {
            this.kind = kind;
            this.handler = handler;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public void run(JobRun run) {
            EventId id = EventId.of(run.payload().getOrDefault(EVENT, ""));
            StoredEvent stored = outbox.find(id).orElseThrow();
            new Cause(id, stored.correlation())
                    .during(() -> handler.on(id, handler.event().cast(stored.event())));
        }
    }
}
