package com.leadintel.application.importing;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.ImportId;
import jakarta.inject.Inject;

/** Shows one import and how far it is. */
@UseCase
public class ShowImport {
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
}
