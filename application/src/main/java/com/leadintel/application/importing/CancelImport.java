package com.leadintel.application.importing;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.ImportId;
import jakarta.inject.Inject;
import java.time.Clock;

/** Stops an import between two rows, or throws it away before it started; rows that were read stay in. */
@UseCase
public class CancelImport {
    private final Imports imports;
    private final Clock clock;

    @Inject
    public CancelImport(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Cancels the import; nothing happens when it has ended. Refuses an unknown one with {@code import.not-found}. */
    public void handle(Caller caller, ImportId id) {
        caller.must(Permission.LEAD_IMPORT);
        Import imported = imports.get(caller.tenant(), id);
        imported.cancel(clock.instant());
        imports.save(caller.tenant(), imported);
    }
}
