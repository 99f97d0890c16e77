package com.leadintel.domain.shared;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void theLastPageLeadsNowhere() {
        assertThat(Page.last(List.of(1, 2)).next()).isEmpty();
    }

    @Test
    void aPageShownOtherwiseLeadsToTheSamePlace() {
        Cursor next = new Cursor("after-2");
        assertThat(new Page<>(List.of(1, 2), Optional.of(next)).map(number -> "n" + number))
                .isEqualTo(new Page<>(List.of("n1", "n2"), Optional.of(next)));
    }

    @Test
    void whoeverMadeThePageCannotChangeIt() {
        List<Integer> items = new ArrayList<>(List.of(1));
        Page<Integer> page = Page.last(items);
        items.add(2);
        assertThat(page.items()).containsExactly(1);
    }

    @Test
    void aCursorReadsAsItsText() {
        assertThat(new Cursor(" after-2 ")).hasToString("after-2");
        assertRefused("cursor.malformed", () -> new Cursor(""));
    }
}
