package com.leadintel.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");

    @Test
    void everySettingIsInItsTable() throws IOException {
        assertThat(Files.readAllLines(README))
                .as("rows of the configuration table")
                .satisfies(lines -> InstallationSettings.KEYS.forEach(
                        key -> assertThat(lines).anyMatch(line -> line.startsWith("| `" + key + "`"))));
    }

    @Test
    void itStaysShort() throws IOException {
        List<String> lines = Files.readAllLines(README);

        assertThat(lines).hasSizeLessThan(300);
    }
}
