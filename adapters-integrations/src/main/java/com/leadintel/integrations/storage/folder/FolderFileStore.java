package com.leadintel.integrations.storage.folder;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.file.port.StoredFile;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.settings.Folders;
import com.leadintel.integrations.settings.Keys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.Config;

/** Keeps files in a private folder. */
@Singleton
public class FolderFileStore implements FileStore {
    /** No key can contain it, so a file never stands where another key needs a folder. */
    private static final String SUFFIX = "~";

    private final Path root;
    private final SecretKey key;

    @Inject
    FolderFileStore(Config config) {
        this(Keys.read(config, FolderSettings::from));
    }

    FolderFileStore(FolderSettings settings) {
        root = settings.root();
        try {
            PrivateFolders.create(root);
            Files.delete(Files.createTempFile(root, Leftovers.PREFIX, SUFFIX));
            key = settings.key().isPresent() ? settings.key().get() : FolderKey.in(root);
        } catch (IOException unusable) {
            throw new IllegalStateException("Configuration: storage.folder cannot be used: " + root, unusable);
        }
    }

    /** What is wrong with the folder that the settings name, if it cannot be used. */
    public static Optional<String> fault(FolderSettings settings) {
        try {
            new FolderFileStore(settings);
            return Optional.empty();
        } catch (IllegalStateException unusable) {
            return Optional.of("STORAGE_FOLDER=" + settings.root() + " cannot be used (" + unusable.getCause() + ")");
        }
    }

    @Override
    public StoredFile put(TenantId tenant, FileKey key, InputStream content, long most) {
        Path target = place(tenant, key);
        try {
            PrivateFolders.create(parent(target));
            Path incoming = Files.createTempFile(parent(target), Leftovers.PREFIX, SUFFIX);
            try {
                StoredFile stored = new SealedOutput(this.key, name(tenant, key), key).write(content, most, incoming);
                Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return stored;
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException unusable) {
            throw unavailable(key, unusable);
        }
    }

    @Override
    public OptionalLong length(TenantId tenant, FileKey key) {
        try {
            return OptionalLong.of(SealedInput.plainLength(Files.size(place(tenant, key))));
        } catch (NoSuchFileException absent) {
            return OptionalLong.empty();
        } catch (IOException unusable) {
            throw unavailable(key, unusable);
        }
    }

    @Override
    public InputStream open(TenantId tenant, FileKey key, long from, long most) {
        try {
            return SealedInput.open(place(tenant, key), this.key, name(tenant, key), from, most);
        } catch (NoSuchFileException absent) {
            throw Refusal.notFound("file.not-found", key);
        } catch (IOException unusable) {
            throw unavailable(key, unusable);
        }
    }

    @Override
    public void remove(TenantId tenant, FileKey key) {
        try {
            Files.deleteIfExists(place(tenant, key));
        } catch (IOException unusable) {
            throw unavailable(key, unusable);
        }
    }

    @Override
    public void tidy(TenantId tenant, Instant since) {
        try {
            Files.walkFileTree(home(tenant), new Leftovers(since));
        } catch (IOException unusable) {
            throw unavailable(tenant, unusable);
        }
    }

    @Override
    public void browse(TenantId tenant, String folder, Instant before, int most, Consumer<Set<FileKey>> look) {
        Path home = home(tenant);
        try {
            KeptFiles kept = new KeptFiles(home, SUFFIX, before, most, look);
            Files.walkFileTree(home.resolve(folder), kept);
            kept.end();
        } catch (IOException unusable) {
            throw unavailable(tenant, unusable);
        }
    }

    @Override
    public void removeUnchanged(TenantId tenant, FileKey key, Instant since) {
        try {
            KeptFiles.remove(place(tenant, key), since, SUFFIX);
        } catch (IOException unusable) {
            throw unavailable(key, unusable);
        }
    }

    @Override
    public void removeAll(TenantId tenant) {
        try {
            Folders.delete(home(tenant));
        } catch (IOException unusable) {
            throw unavailable(tenant, unusable);
        }
    }

    private Path home(TenantId tenant) {
        return root.resolve(tenant.value().toString());
    }

    private Path place(TenantId tenant, FileKey key) {
        Path home = home(tenant);
        Path place = home.resolve(key.value() + SUFFIX).normalize();
        if (!place.startsWith(home)) {
            throw Refusal.invalid("file.key-malformed", Map.of("key", key.value()));
        }
        return place;
    }

    private static Path parent(Path target) {
        return target.resolveSibling("").normalize();
    }

    private static String name(TenantId tenant, FileKey key) {
        return tenant.value() + "/" + key.value();
    }

    private static Refusal unavailable(TenantId tenant, IOException cause) {
        return Refusal.unavailable("file.store-unavailable", Map.of("tenant", tenant.toString()), cause);
    }

    private static Refusal unavailable(FileKey key, IOException cause) {
        return Refusal.unavailable("file.store-unavailable", Map.of("key", key.value()), cause);
    }
}
