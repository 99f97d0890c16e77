package com.leadintel.ui.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call Date: 2025-02-10",
                "Sales call\n\nDate: 2025-02-10 14:30 CET\nMaya: Hello",
                "**Date:** 10 Feb 2025",
                "meeting date = February 10th, 2025",
                "Recording date: Feb. 10 2025",
                "# Call Date: 2025-02-10T09:00:00Z"
            })
    void theDayStandsInOneOfTheFirstLines(String transcript) {
        assertThat(TranscriptDay.of(transcript)).contains(LocalDate.of(2025, 2, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maya: The date is 2025-02-10",
                "Date: 02/10/2025",
                "Date: 2025-02-31",
                "Date: 10 Foo 2025",
                "Update: 2025-02-10",
                ""
            })
    void whatIsNotPlainlyTheDayOfTheCallIsNoDay(String transcript) {
        assertThat(TranscriptDay.of(transcript)).isEmpty();
    }

    @Test
    void whatComesLaterIsConversation() {
        assertThat(TranscriptDay.of("Maya: Hello\n".repeat(40) + "Date: 2025-02-10"))
                .isEmpty();
    }
}
