package com.leadintel.domain.shared;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void addressesThatDifferInCaseAndSpaceAreOne() {
        assertThat(new EmailAddress("  Dana.Okafor@Example.COM "))
                .isEqualTo(new EmailAddress("dana.okafor@example.com"));
    }

    @Test
    void theDomainIsWhatFollowsTheAtSign() {
        assertThat(new EmailAddress("dana@mail.example.com").domain()).isEqualTo("mail.example.com");
    }

    @Test
    void itReadsAsItsText() {
        assertThat(new EmailAddress("dana@example.com")).hasToString("dana@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "dana",
                "@example.com",
                "dana@",
                "dana@example",
                "dana@@example.com",
                "dana@exam ple.com",
                "da..na@example.com",
                "dana@example..com",
                "dana@-example.com",
                "Dana <dana@example.com>",
                "dana\u0000@example.com",
                "a123456789012345678901234567890123456789012345678901234567890abcd@example.com"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertRefused("email.malformed", () -> new EmailAddress(text));
    }
}
