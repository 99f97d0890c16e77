package com.leadintel.server.trace;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import com.leadintel.persistence.outbox.Correlation;
import com.leadintel.server.composition.Part;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/** Shows in every line of the structured log, as {@code ext_requestId}, which request it began with. */
@Part
public class LogLines {
    private static final String NAME = "requestId";

    /** Held here, because the server holds it weakly. */
    private final LogRecordContext.Extension extension =
            () -> Correlation.present().orElse(null);

    void begin(@Observes @Priority(0) @Initialized(ApplicationScoped.class) Object application) {
        LogRecordContext.registerExtension(NAME, extension);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        LogRecordContext.unregisterExtension(NAME);
    }
}
