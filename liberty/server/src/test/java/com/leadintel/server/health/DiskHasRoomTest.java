package com.leadintel.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskHasRoomTest {
    @Test
    void aHundredMebibytesSuffice() {
        assertThat(DiskHasRoom.suffices(100L << 20)).isTrue();
        assertThat(DiskHasRoom.suffices((100L << 20) - 1)).isFalse();
    }

    @Test
    void aFolderThatIsNotMadeYetHasTheRoomOfItsPlace(@TempDir Path place) throws IOException {
        long room = Files.getFileStore(place).getTotalSpace();
        assertThat(DiskHasRoom.roomAt(place.resolve("a/b"))).isPositive().isLessThanOrEqualTo(room);
    }

    @Test
    void filesMayLieOnADiskOfTheirOwn() {
        Map<String, String> settings = new HashMap<>(Map.of("lead-intel.data-dir", "/data"));
        assertThat(DiskHasRoom.files(key -> Optional.ofNullable(settings.get(key))))
                .isEqualTo(Path.of("/data"));
        settings.put("storage.folder", " /mnt/files ");
        assertThat(DiskHasRoom.files(key -> Optional.ofNullable(settings.get(key))))
                .isEqualTo(Path.of("/mnt/files"));
        assertThat(DiskHasRoom.data(key -> Optional.ofNullable(settings.get(key))))
                .isEqualTo(Path.of("/data"));
    }
}
