package com.leadintel.integrations.storage.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;

/** The key that an installation without {@code storage.key} made for itself. */
final class FolderKey {
    private static final String NAME = ".key";

    private FolderKey() {}

    /** The key beside the files; made when there is none. Two processes that make it at once end with the same one. */
    static SecretKey in(Path root) throws IOException {
        Path file = root.resolve(NAME);
        if (!Files.exists(file)) {
            make(root, file);
        }
        try {
            return FolderSettings.key(Files.readString(file).strip());
        } catch (IllegalArgumentException malformed) {
            throw new IOException("The key file of the storage folder is damaged: " + file, malformed);
        }
    }

    private static void make(Path root, Path file) throws IOException {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        Path written = Files.createTempFile(root, ".key", ".tmp");
        try {
            Files.writeString(written, Base64.getEncoder().encodeToString(bytes));
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException anotherProcessWasFaster) {
            return;
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
