package com.leadintel.application.file.port;

import com.leadintel.domain.shared.Require;

/** A file that was kept: its key, its length in bytes and the SHA-256 of its content in hexadecimal. */
public record StoredFile(FileKey key, long bytes, String sha256) {
    public StoredFile {
        Require.present(key, "file.key-malformed");
        Require.that(bytes >= 0, "file.length-malformed");
        Require.present(sha256, "file.digest-missing");
    }
}
