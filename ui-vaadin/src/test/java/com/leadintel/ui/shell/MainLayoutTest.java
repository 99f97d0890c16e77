package com.leadintel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.ui.text.Texts;
import org.junit.jupiter.api.Test;

class MainLayoutTest {
    @Test
    void aPageHoldsWhatLiesBeneathIt() {
        NavItem calls = new NavItem("calls", "calls", "phone", true);

        assertThat(calls.holds("calls/018f")).isTrue();
        assertThat(calls.holds("callsign")).isFalse();
    }

    @Test
    void theFinderFindsPagesByTheirName() {
        assertThat(new FinderPresenter().find("hand"))
                .extracting(FinderPresenter.Hit::title)
                .containsExactly(Texts.of("nav.handoffs"));
    }
}
