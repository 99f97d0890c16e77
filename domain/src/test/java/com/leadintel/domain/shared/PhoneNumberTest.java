package com.leadintel.domain.shared;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @Test
    void theInternationalFormIsTaken() {
        assertThat(new PhoneNumber(" +14155550123 ")).hasToString("+14155550123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4155550123", "+04155550123", "+1415", "+1 415 555 0123", "+1234567890123456"})
    void everyOtherFormIsRefused(String text) {
        assertRefused("phone.malformed", () -> new PhoneNumber(text));
    }
}
