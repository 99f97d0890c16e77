package com.leadintel.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {
    @Test
    void anOldAddressStandsForItself() {
        assertThat(Origin.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Origin.network("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void theNeighboursOfANewAddressAreItsNetwork() {
        assertThat(Origin.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Origin.network("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(Origin.network("2001:db8:1:3::1"));
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertThat(Origin.network("what:is:this")).isEqualTo("what:is:this");
    }
}
