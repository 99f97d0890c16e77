package com.leadintel.application.file.port;

import com.leadintel.domain.shared.TenantId;
import java.io.InputStream;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The private files of tenants: recordings, attachments, documents. Any method refuses with {@code
 * file.store-unavailable} when the place where they are kept cannot be used now.
 */
public interface FileStore {
    /**
     * Keeps everything that the stream holds under the key, in place of what was there; nothing of it can be seen before
     * all of it is kept. Refuses more than {@code most} bytes with {@code file.too-large}, and a stream that breaks off
     * with {@code file.source-broken}; then what was there stays. The caller closes the stream.
     */
    StoredFile put(TenantId tenant, FileKey key, InputStream content, long most);

    /** The length of the file in bytes; empty when there is none. */
    OptionalLong length(TenantId tenant, FileKey key);

    /**
     * The bytes of the file from an offset on, at most {@code most} of them; an offset at or past the end answers an empty
     * stream. Refuses with {@code file.not-found}. The caller closes the stream.
     */
    InputStream open(TenantId tenant, FileKey key, long from, long most);

    /** Removes the file; does nothing when there is none. */
    void remove(TenantId tenant, FileKey key);

    /** Removes what is left of the tenant's files that broke off on their way in, where nothing came since the moment. */
    void tidy(TenantId tenant, Instant since);

    /**
     * Shows the keys of all files of the tenant in a folder, which is the first part of their keys, that were kept before
     * the moment, at most {@code most} at once; whoever looks may remove them.
     */
    void browse(TenantId tenant, String folder, Instant before, int most, Consumer<Set<FileKey>> look);

    /** Removes the file unless it was kept, or kept anew, since the moment. */
    void removeUnchanged(TenantId tenant, FileKey key, Instant since);

    /** Removes every file of the tenant. */
    void removeAll(TenantId tenant);
}
