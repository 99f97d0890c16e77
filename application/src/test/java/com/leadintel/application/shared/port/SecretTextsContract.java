package com.leadintel.application.shared.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every maker of secret texts promises. */
public interface SecretTextsContract {
    SecretTexts texts();

    @Test
    default void aTextHasTheLengthAndPlainLetters() {
        assertThat(texts().fresh(40)).matches("[a-z0-9]{40}");
    }

    @Test
    default void noTwoTextsAreTheSame() {
        assertThat(texts().fresh(20)).isNotEqualTo(texts().fresh(20));
    }
}
