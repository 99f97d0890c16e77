package com.leadintel.application.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.job.Night;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TidyFilesTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final Instant NOW = Instant.parse("2026-03-12T02:00:00Z");

    private final InMemoryFileStore files = new InMemoryFileStore();
    private final TidyFiles tidy = new TidyFiles(files, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatBrokeOffIsRemovedAfterADay() {
        FileKey fresh = new FileKey("imports/fresh");
        files.breakOff(TENANT, new FileKey("imports/old"), NOW.minus(Duration.ofHours(25)));
        files.breakOff(TENANT, fresh, NOW.minus(Duration.ofHours(23)));
        tidy.run(new Night(TENANT));
        assertThat(files.leftovers()).containsExactly(fresh);
    }

    @Test
    void itIsDoneEveryNight() {
        assertThat(tidy.daily()).isTrue();
        assertThat(tidy.kind()).isEqualTo(TidyFiles.KIND);
    }
}
