package com.leadintel.integrations.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.integrations.settings.MapConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFoldersTest {
    @TempDir
    Path place;

    @Test
    void aFolderThatCanBeMadeIsRight() {
        assertThat(InstalledFolders.faults(config(place.resolve("a/b")))).isEmpty();
        assertThat(place.resolve("a/b")).isDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path below = Files.writeString(place.resolve("file"), "in the way").resolve("files");
        assertThat(InstalledFolders.faults(config(below)))
                .singleElement()
                .asString()
                .startsWith("STORAGE_FOLDER=" + below + " cannot be used (");
    }

    @Test
    void aMalformedKeyIsToldElsewhere() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "in the way");
        assertThat(InstalledFolders.faults(
                        new MapConfig(Map.of("storage.folder", file.toString(), "storage.key", "short"))))
                .isEmpty();
    }

    private static MapConfig config(Path folder) {
        return new MapConfig(Map.of("storage.folder", folder.toString()));
    }
}
