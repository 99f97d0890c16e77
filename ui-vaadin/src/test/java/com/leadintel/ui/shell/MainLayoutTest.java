package com.leadintel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.People;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import org.junit.jupiter.api.Test;

class MainLayoutTest {
    @Test
    void aPageHoldsWhatLiesBeneathIt() {
        NavItem calls = new NavItem("calls", "calls", "phone", true, Permission.CALL_READ);

        assertThat(calls.holds("calls/018f")).isTrue();
        assertThat(calls.holds("callsign")).isFalse();
    }

    @Test
    void nobodyIsOfferedAPageThatIsNotForThem() {
        assertThat(NavItem.of(People.danaAs(Role.MARKETING)))
                .extracting(NavItem::path)
                .containsExactly("today", "board", "imports", "settings");
        assertThat(NavItem.of(People.danaAs(Role.ADMIN))).hasSize(6);
    }
}
