package com.leadintel.application.shared.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every reader of phone numbers promises. */
public interface PhoneNumberParserContract {
    TenantId AMERICANS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    TenantId GERMANS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    /** A parser for which {@link #AMERICANS} live in the United States and {@link #GERMANS} in Germany. */
    PhoneNumberParser parser();

    @ParameterizedTest
    @CsvSource({
        "+12092592844,+12092592844",
        "(209) 259-2844,+12092592844",
        "1-209-259-2844,+12092592844",
        "+44 (0)20 7946 0958,+442079460958",
        "0049 30 901820,"
    })
    default void aNumberWithoutACountryIsTheTenantsOwn(String written, String expected) {
        assertThat(parser().parse(AMERICANS, written).map(PhoneNumber::value).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    default void eachTenantHasItsOwnCountry() {
        assertThat(parser().parse(GERMANS, "030 901820")).hasValue(new PhoneNumber("+4930901820"));
        assertThat(parser().parse(GERMANS, "0049 30 901820")).hasValue(new PhoneNumber("+4930901820"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1026", "call me", "+999999999999999", "12", "+1 209"})
    default void whatCannotBeDialledIsNoNumber(String written) {
        assertThat(parser().parse(AMERICANS, written)).isEmpty();
    }
}
