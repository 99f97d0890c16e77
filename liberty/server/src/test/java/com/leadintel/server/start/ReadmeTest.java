package com.leadintel.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.integrations.start.InstalledSettings;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Config NOTHING_SET = (Config) Proxy.newProxyInstance(
            Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, named) -> Optional.empty());

    @Test
    void everySettingIsInItsTable() throws IOException {
        assertThat(Files.readAllLines(README))
                .as("rows of the configuration table")
                .satisfies(lines -> Stream.concat(
                                InstallationSettings.KEYS.stream(), InstalledSettings.variables(NOTHING_SET).stream())
                        .forEach(key -> assertThat(lines).anyMatch(line -> line.startsWith("| `" + key + "`"))));
    }

    @Test
    void itStaysShort() throws IOException {
        List<String> lines = Files.readAllLines(README);

        assertThat(lines).hasSizeLessThan(300);
    }
}
