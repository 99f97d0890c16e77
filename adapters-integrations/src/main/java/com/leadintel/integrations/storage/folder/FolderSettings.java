package com.leadintel.integrations.storage.folder;

import com.leadintel.integrations.settings.Keys;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code storage.folder}: where files lie (default: {@code files} in the data folder). {@code storage.key}: 32 bytes in
 * Base64 that encrypt them; without it a key is made once and kept beside the files, readable by their owner alone.
 */
public record FolderSettings(Path root, Optional<SecretKey> key) {
    public static FolderSettings from(Keys keys) {
        return new FolderSettings(
                keys.folder("storage.folder", "files"),
                keys.parsed("storage.key", "32 bytes in Base64", FolderSettings::key));
    }

    static SecretKey key(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != 32) {
            throw new IllegalArgumentException("length");
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
