package com.leadintel.domain.shared;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final CallId CALL = CallId.of("01999999-0000-7000-8000-000000000001");
    private static final Instant SEEN = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void spokenEvidenceQuotesItsRangeToTheLetter() {
        assertThat(spoken(2, 10, 16, "budget").quote()).isEqualTo("budget");
        assertRefused("evidence.range-malformed", () -> spoken(2, 10, 17, "budget"));
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        assertRefused("evidence.range-malformed", () -> spoken(-1, 10, 16, "budget"));
        assertRefused("evidence.range-malformed", () -> spoken(0, -1, 5, "budget"));
        assertRefused("evidence.range-malformed", () -> spoken(0, 5, 5, ""));
    }

    @Test
    void aStartWithoutAnEndIsRefused() {
        assertRefused(
                "evidence.times-incomplete",
                () -> new Evidence.Spoken(CALL, 0, 0, 6, "Dana", "budget", Optional.of(1.5), Optional.empty()));
    }

    @Test
    void writtenEvidenceHasWords() {
        URI page = URI.create("https://example.com/about");
        assertThat(new Evidence.Written(page, "We are hiring", SEEN).quote()).isEqualTo("We are hiring");
        assertRefused("evidence.quote-missing", () -> new Evidence.Written(page, " ", SEEN));
    }

    private static Evidence spoken(int turn, int from, int to, String quote) {
        return new Evidence.Spoken(CALL, turn, from, to, "Dana", quote, Optional.empty(), Optional.empty());
    }
}
