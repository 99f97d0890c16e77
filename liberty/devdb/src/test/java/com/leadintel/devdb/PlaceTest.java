package com.leadintel.devdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Path HOME = Path.of("/home/sam");

    @Test
    void withoutSettingsTheDatabaseLivesInTheHomeDirectory() {
        Place place = place(Map.of()).orElseThrow();

        assertThat(place.data()).isEqualTo(Path.of("/home/sam/.lead-intel/postgres"));
        assertThat(place.port()).isEqualTo(15432);
    }

    @Test
    void theEnvironmentChoosesDirectoryAndPort() {
        Place place = place(Map.of("LEAD_INTEL_DATA_DIR", "/srv/lead-intel", "DB_PORT", "5544"))
                .orElseThrow();

        assertThat(place).isEqualTo(new Place(Path.of("/srv/lead-intel"), 5544));
    }

    @Test
    void anExternalDatabaseLeavesTheEmbeddedOneIdle() {
        assertThat(place(Map.of("DB_HOST", "db.example.com"))).isEmpty();
    }

    @Test
    void aMalformedPortIsLeftToTheProductToRefuse() {
        assertThat(place(Map.of("DB_PORT", "fifteen"))).isEmpty();
        assertThat(place(Map.of("DB_PORT", "70000"))).isEmpty();
    }

    private static Optional<Place> place(Map<String, String> settings) {
        return Place.from(name -> Optional.ofNullable(settings.get(name)), HOME);
    }
}
