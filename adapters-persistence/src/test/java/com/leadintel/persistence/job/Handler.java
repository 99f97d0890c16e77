package com.leadintel.persistence.job;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.EventId;
import java.util.function.BiConsumer;

/** A handler made of a function. */
record Handler<E extends DomainEvent>(String name, Class<E> event, BiConsumer<EventId, E> reaction)
        implements EventHandler<E> {
    @Override
    public void on(EventId id, E happened) {
        reaction.accept(id, happened);
    }
}
