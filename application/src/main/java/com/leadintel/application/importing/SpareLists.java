package com.leadintel.application.importing;

import com.leadintel.application.file.FileKeeper;
import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.Set;

/** The list of an import stays until {@link ForgetLists} finds that nobody needs it. */
@UseCase
public class SpareLists implements FileKeeper {
    private final Imports imports;

    @Inject
    public SpareLists(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String folder(TenantId tenant) {
        return ImportFiles.FILES.folder();
    }

    @Override
    public Set<FileKey> kept(TenantId tenant, Set<FileKey> files) {
        return ImportFiles.FILES.kept(files, ids -> imports.lists(tenant, ids));
    }
}
