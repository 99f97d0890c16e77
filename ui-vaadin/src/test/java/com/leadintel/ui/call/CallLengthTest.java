package com.leadintel.ui.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallLengthTest {
    private final CallLength field = new CallLength();

    @Test
    void nothingIsAssumed() {
        assertThat(field.length()).isEmpty();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Say how long it took.");
    }

    @Test
    void theRecordingSaysItToTheSecond() {
        field.hear(Optional.of(Duration.ofSeconds(29)));
        assertThat(field.getHelperText()).isEqualTo("The recording lasts 0:29");
        assertThat(field.getValue()).isEqualTo(1);
        assertThat(field.length()).contains(Duration.ofSeconds(29));
    }

    @Test
    void aPersonMaySayAnotherLength() {
        field.hear(Optional.of(Duration.ofSeconds(29)));
        field.setValue(12);
        assertThat(field.length()).contains(Duration.ofMinutes(12));
    }

    @Test
    void withoutTheRecordingWhatWasSaidStays() {
        field.hear(Optional.of(Duration.ofMinutes(3)));
        field.hear(Optional.empty());
        assertThat(field.getHelperText()).isNullOrEmpty();
        assertThat(field.length()).contains(Duration.ofMinutes(3));
    }
}
