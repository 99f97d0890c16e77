package com.leadintel.application.importing;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.Page;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows imports and how far they are. */
@UseCase
public class ShowImport {
    private static final int MOST = 200;

    private final Imports imports;

    @Inject
    public ShowImport(Imports imports) {
        this.imports = imports;
    }

    /** The import; refuses an unknown one with {@code import.not-found}. */
    public Import.State handle(Caller caller, ImportId id) {
        caller.must(Permission.LEAD_IMPORT);
        return imports.get(caller.tenant(), id).state();
    }

    /** One page of at most 200 imports, newest first. */
    public Page<Import.State> browse(Caller caller, Optional<Cursor> from, int most) {
        caller.must(Permission.LEAD_IMPORT);
        return imports.browse(caller.tenant(), from, Math.max(1, Math.min(most, MOST)));
    }
}
