package com.leadintel.application.importing.port;

import com.leadintel.application.importing.NotedIssue;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All imports of a tenant, with what was wrong with their rows. */
public interface Imports {
    /** The import as it stands, waiting for nobody; refuses with {@code import.not-found}. */
    Import get(TenantId tenant, ImportId id);

    /**
     * The import for a change: as it is now, and nobody else's until the transaction ends. Refuses with
     * {@code import.not-found}, and so that trying again makes sense when somebody else has it for too long.
     */
    Import forUpdate(TenantId tenant, ImportId id);

    /** One page of imports, newest first. */
    Page<Import.State> browse(TenantId tenant, Optional<Cursor> from, int most);

    /** Those of the files that are the list of an import, whether or not it is needed still. */
    Set<FileId> lists(TenantId tenant, Set<FileId> files);

    /** Adds an import and publishes its events. */
    void add(TenantId tenant, Import imported);

    /** Stores a changed import and publishes its events. */
    void save(TenantId tenant, Import imported);

    /** Adds what was wrong with some rows. */
    void note(TenantId tenant, ImportId id, List<RowIssue> issues);

    /**
     * What was wrong with rows behind a place, in the order of the lines and within a line as it was noted, at most
     * {@code most} issues.
     */
    List<NotedIssue> issues(TenantId tenant, ImportId id, NotedIssue.Place after, int most);

    /**
     * Remembers that a row with this content (SHA-256 in hexadecimal) was taken in; answers false when any import of the
     * tenant took one in before.
     */
    boolean takeIn(TenantId tenant, String rowFingerprint);
}
