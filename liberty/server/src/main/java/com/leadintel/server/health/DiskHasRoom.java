package com.leadintel.server.health;

import com.leadintel.server.composition.Part;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only while the data directory, where the embedded database lies, the folder of files, and the temporary directory,
 * through which forms pass, have 100 MiB of room each.
 */
@Readiness
@Part
public class DiskHasRoom implements HealthCheck {
    private static final long LEAST_BYTES = 100L * 1024 * 1024;

    private final Config config;

    @Inject
    public DiskHasRoom(Config config) {
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder disk = HealthCheckResponse.named("disk");
        try {
            long data = roomAt(data(this::setting));
            long files = roomAt(files(this::setting));
            long forms = roomAt(Path.of(System.getProperty("java.io.tmpdir")));
            return disk.status(suffices(data) && suffices(files) && suffices(forms))
                    .withData("dataBytesLeft", data)
                    .withData("storageBytesLeft", files)
                    .withData("temporaryBytesLeft", forms)
                    .build();
        } catch (IOException unreadable) {
            return disk.down()
                    .withData("reason", unreadable.getClass().getSimpleName())
                    .build();
        }
    }

    private Optional<String> setting(String key) {
        return config.getOptionalValue(key, String.class);
    }

    /** Where the embedded database lies. */
    static Path data(Function<String, Optional<String>> settings) {
        return path(settings, "lead-intel.data-dir")
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".lead-intel"));
    }

    /** Where files lie, or below which their folder will be made. */
    static Path files(Function<String, Optional<String>> settings) {
        return path(settings, "storage.folder").orElseGet(() -> data(settings));
    }

    private static Optional<Path> path(Function<String, Optional<String>> settings, String key) {
        return settings.apply(key)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Path::of);
    }

    /** How much may be written to this folder, or to the one in which it will be made. */
    static long roomAt(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && Files.notExists(there)) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    static boolean suffices(long room) {
        return room >= LEAST_BYTES;
    }
}
