package com.leadintel.server.health;

import com.leadintel.server.composition.Part;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only while the data directory, where files and the embedded database lie, and the temporary directory, through
 * which forms pass, have 100 MiB of room each.
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
            long data = roomAt(folder());
            long forms = roomAt(Path.of(System.getProperty("java.io.tmpdir")));
            return disk.status(suffices(data) && suffices(forms))
                    .withData("dataBytesLeft", data)
                    .withData("temporaryBytesLeft", forms)
                    .build();
        } catch (IOException unreadable) {
            return disk.down()
                    .withData("reason", unreadable.getClass().getSimpleName())
                    .build();
        }
    }

    private Path folder() {
        return config.getOptionalValue("lead-intel.data-dir", String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".lead-intel"));
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
