package com.leadintel.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void apiPathsAreKnownByTheirFirstPart() {
        assertThat(new Address("GET", "/api/v1/leads", "").isApi()).isTrue();
        assertThat(new Address("GET", "/api", "").isApi()).isTrue();
        assertThat(new Address("GET", "/apiary", "").isApi()).isFalse();
    }

    @Test
    void theApiIsTheApiHoweverItsPathIsSpelt() {
        for (String spelt : new String[] {
            "/api/v1/leads", "//api/v1/leads", "/%61pi/v1/leads", "/api;x=y/v1/leads", "/x/../api/v1/leads", "/./api/v1"
        }) {
            assertThat(new Address("POST", Address.plain(spelt), "").isApi())
                    .as(spelt)
                    .isTrue();
        }
    }

    @Test
    void aPathThatOnlyBeginsAsTheApisIsAPage() {
        assertThat(Address.plain("/api/v1/../../leads/7")).isEqualTo("/leads/7");
        assertThat(Address.plain("/leads/")).isEqualTo("/leads/");
        assertThat(Address.plain("/")).isEqualTo("/");
        assertThat(Address.plain("/a+b/%zz")).isEqualTo("/a+b/%zz");
    }

    @Test
    void whatAPageAsksByItselfIsInTheBackground() {
        assertThat(new Address("POST", "/", "v-r=uidl&v-uiId=0").isInBackground())
                .isTrue();
        assertThat(new Address("GET", "/VAADIN/push", "").isInBackground()).isTrue();
        assertThat(new Address("GET", "/board", "tier=1").isInBackground()).isFalse();
    }

    @Test
    void somebodyComesBackToWhereTheyWanted() {
        assertThat(new Address("GET", "/leads/7", "tab=calls").asReturn()).isEqualTo("?to=%2Fleads%2F7%3Ftab%3Dcalls");
        assertThat(new Address("GET", "/", "").asReturn()).isEmpty();
    }

    @Test
    void theWayBackNeverLeavesThisSite() {
        assertThat(Address.returnTo("/leads/7?tab=calls")).isEqualTo("/leads/7?tab=calls");
        assertThat(Address.returnTo("//evil.example/")).isEqualTo("/");
        assertThat(Address.returnTo("/\\evil.example/")).isEqualTo("/");
        assertThat(Address.returnTo("https://evil.example/")).isEqualTo("/");
        assertThat(Address.returnTo("/a\r\nSet-Cookie: x=y")).isEqualTo("/");
        assertThat(Address.returnTo(null)).isEqualTo("/");
    }
}
