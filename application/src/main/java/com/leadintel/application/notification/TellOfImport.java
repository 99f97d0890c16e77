package com.leadintel.application.notification;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.importing.ImportEnded;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Notification.Subject;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Whoever brought a list in hears how it went. */
@UseCase
public class TellOfImport implements EventHandler<ImportEnded> {
    private final Tell tell;
    private final Imports imports;

    @Inject
    public TellOfImport(Tell tell, Imports imports) {
        this.tell = tell;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "notification.tell-of-import";
    }

    @Override
    public Class<ImportEnded> event() {
        return ImportEnded.class;
    }

    @Override
    public void on(EventId id, ImportEnded event) {
        imports.get(event.tenant(), event.imported())
                .state()
                .by()
                .user()
                .ifPresent(person -> tell.handle(event.tenant(), id, person, news(event)));
    }

    private static News news(ImportEnded event) {
        RowCounts counts = event.counts();
        return new News(
                Kind.IMPORT_FINISHED,
                new Subject(Subject.Thing.IMPORT, event.imported().value()),
                Optional.empty(),
                Map.of(
                        "status", event.status().name(),
                        "created", Long.toString(counts.created()),
                        "merged", Long.toString(counts.merged()),
                        "refused", Long.toString(counts.refused())));
    }
}
