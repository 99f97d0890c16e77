package com.leadintel.application.file;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.domain.shared.TenantId;
import java.util.Set;

/** A capability that keeps private files and knows to which of them something still refers. */
public interface FileKeeper {
    /** The folder of its files in what a tenant has: the first part of their keys, which nobody else's begin with. */
    String folder(TenantId tenant);

    /**
     * Those of these files that stay, because something of the tenant refers to them or because their names are not ones
     * that this capability gives.
     */
    Set<FileKey> kept(TenantId tenant, Set<FileKey> files);
}
