package com.leadintel.integrations.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.application.shared.port.PhoneNumberParserContract;
import com.leadintel.integrations.settings.Keys;
import com.leadintel.integrations.settings.MapConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LibPhoneNumberParserTest implements PhoneNumberParserContract {
    private final PhoneNumberParser parser =
            new LibPhoneNumberParser(new MapConfig(Map.of("phone.tenant-regions", GERMANS.value() + "=de")));

    @Override
    public PhoneNumberParser parser() {
        return parser;
    }

    @Test
    void textIsNoNumberHoweverManyDigitsItHas() {
        assertThat(parser.parse(
                        AMERICANS, "Please call 209 259 2844 or, if nobody answers there, 209 259 2845 after six"))
                .isEmpty();
    }

    @Test
    void anUnknownCountryStopsTheStart() {
        assertThatThrownBy(() -> Keys.read(
                        new MapConfig(Map.of("phone.default-region", "Atlantis", "phone.tenant-regions", "x")),
                        PhoneSettings::from))
                .hasMessageContaining("PHONE_DEFAULT_REGION is not a country code")
                .hasMessageContaining("PHONE_TENANT_REGIONS is not a list of tenant=country");
    }
}
