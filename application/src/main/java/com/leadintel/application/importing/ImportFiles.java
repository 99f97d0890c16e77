package com.leadintel.application.importing;

import com.leadintel.application.file.FilesById;
import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.importing.port.ListReader;
import com.leadintel.application.importing.port.ListReader.Sample;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The uploaded files of imports, private, as they came. */
@Step
public class ImportFiles {
    /** Where they lie. */
    static final FilesById FILES = new FilesById("imports", "");

    private static final long LARGEST = 2L << 30;

    private final FileStore files;
    private final ListReader reader;

    @Inject
    public ImportFiles(FileStore files, ListReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /** Keeps a file of at most 2 GiB and answers its length in bytes. */
    long keep(TenantId tenant, FileId id, InputStream content) {
        return files.put(tenant, key(id), content, LARGEST).bytes();
    }

    /** How the list in a file is written, and how it begins. */
    Sample sample(TenantId tenant, FileId id) {
        try (InputStream content = open(tenant, id)) {
            return reader.sample(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows of an import's file from the first. */
    ListReader.Rows rows(Import.State imported) {
        return reader.rows(open(imported.tenant(), imported.file()), imported.format());
    }

    /** Forgets a file. */
    void remove(TenantId tenant, FileId id) {
        files.remove(tenant, key(id));
    }

    private InputStream open(TenantId tenant, FileId id) {
        return files.open(tenant, key(id), 0, Long.MAX_VALUE);
    }

    private static FileKey key(FileId id) {
        return FILES.key(id);
    }
}
