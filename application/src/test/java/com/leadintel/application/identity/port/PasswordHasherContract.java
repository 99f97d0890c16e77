package com.leadintel.application.identity.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What everything that hashes passwords promises. */
public interface PasswordHasherContract {
    /** The hasher. */
    PasswordHasher hasher();

    @Test
    default void thePasswordMatchesItsHash() {
        assertThat(hasher().matches("correct horse", hasher().hash("correct horse")))
                .isTrue();
    }

    @Test
    default void anotherPasswordDoesNot() {
        assertThat(hasher().matches("Correct horse", hasher().hash("correct horse")))
                .isFalse();
    }

    @Test
    default void twoHashesOfOnePasswordDiffer() {
        assertThat(hasher().hash("correct horse")).isNotEqualTo(hasher().hash("correct horse"));
    }

    @Test
    default void thePasswordCannotBeReadInItsHash() {
        assertThat(hasher().hash("correct horse")).doesNotContain("correct").doesNotContain("horse");
    }
}
