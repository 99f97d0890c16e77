package com.leadintel.application.importing;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lists imports, newest first. */
@UseCase
public class BrowseImports {
    private static final int MOST = 200;

    private final Imports imports;

    @Inject
    public BrowseImports(Imports imports) {
        this.imports = imports;
    }

    /** One page of at most 200 imports. */
    public Page<Import.State> handle(Caller caller, Optional<Cursor> from, int most) {
        caller.must(Permission.LEAD_IMPORT);
        return imports.browse(caller.tenant(), from, Math.max(1, Math.min(most, MOST)));
    }
}
