package com.leadintel.integrations.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KeysTest {
    @Test
    void oneMessageNamesEveryMalformedKey() {
        Keys keys = keys(Map.of("a.port", "70000", "a.flag", "yes", "a.url", "ftp://x", "a.user", " "));
        keys.whole("a.port", 25, 1, 65_535);
        keys.flag("a.flag", false);
        keys.address("a.url", "https://api.example");
        assertThat(keys.together("a.port", "a.user")).isEmpty();
        assertThatThrownBy(keys::check)
                .hasMessage("Configuration: A_PORT is not a whole number from 1 to 65535; A_FLAG is not true or false; "
                        + "A_URL is not an http or https address; A_USER is missing (needed with A_PORT)");
    }

    @Test
    void anAbsentKeyIsItsDefault() {
        Keys keys = keys(Map.of());
        assertThat(keys.whole("a", 7, 0, 9)).isEqualTo(7);
        assertThat(keys.flag("b", true)).isTrue();
        assertThat(keys.address("c", "https://api.example")).hasToString("https://api.example");
        assertThat(keys.list("d")).isEmpty();
        keys.check();
    }

    @Test
    void whatBelongsTogetherIsThereTogetherOrNotAtAll() {
        Keys keys = keys(Map.of("a.user", "robin", "a.password", "secret"));
        assertThat(keys.together("a.user", "a.password")).hasValue(List.of("robin", "secret"));
        assertThat(keys.together("b.user", "b.password")).isEmpty();
        assertThat(keys.faults()).isEmpty();
        assertThat(keys.variables()).containsExactly("A_USER", "A_PASSWORD", "B_USER", "B_PASSWORD");
    }

    @Test
    void anAddressLosesItsTrailingSlash() {
        assertThat(keys(Map.of("a", "http://localhost:19140/v2/")).address("a", "https://x"))
                .hasToString("http://localhost:19140/v2");
    }

    @Test
    void aFolderLiesInTheDataFolderUnlessItIsNamed() {
        Map<String, String> values = Map.of("lead-intel.data-dir", "/data", "b", "/elsewhere");
        assertThat(keys(values).folder("a", "files")).isEqualTo(Path.of("/data/files"));
        assertThat(keys(values).folder("b", "files")).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void aListIsWhatStandsBetweenCommas() {
        assertThat(keys(Map.of("a", "one, two,,three ")).list("a")).containsExactly("one", "two", "three");
    }

    private static Keys keys(Map<String, String> values) {
        return new Keys(new MapConfig(values));
    }
}
