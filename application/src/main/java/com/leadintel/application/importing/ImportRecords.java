package com.leadintel.application.importing;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;

/** One change to an import in a transaction of its own, for work that goes on outside one. */
@UseCase
public class ImportRecords {
    private final Imports imports;

    @Inject
    public ImportRecords(Imports imports) {
        this.imports = imports;
    }

    /** Adds an import. */
    public void add(TenantId tenant, Import imported) {
        imports.add(tenant, imported);
    }

    /** The import as it stands. */
    public Import.State load(TenantId tenant, ImportId id) {
        return imports.get(tenant, id).state();
    }

    /** Imports, the newest upload first. */
    public Page<Import.State> browse(TenantId tenant, Optional<Cursor> from, int most) {
        return imports.browse(tenant, from, most);
    }

    /** Makes the change and stores it; answers the import as it stands then. */
    public Import.State change(TenantId tenant, ImportId id, Consumer<Import> change) {
        Import imported = imports.forUpdate(tenant, id);
        change.accept(imported);
        imports.save(tenant, imported);
        return imported.state();
    }
}
