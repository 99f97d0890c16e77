package com.leadintel.domain.shared;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequireTest {
    @Test
    void textIsTrimmed() {
        assertThat(Require.text("  Northwind ", 20, "name.malformed")).isEqualTo("Northwind");
    }

    @Test
    void textMayHaveLinesAndTabs() {
        assertThat(Require.text("one\n\ttwo", 20, "note.malformed")).isEqualTo("one\n\ttwo");
    }

    @Test
    void absentBlankLongAndControlledTextIsRefused() {
        assertRefused("name.malformed", () -> Require.text(null, 5, "name.malformed"));
        assertRefused("name.malformed", () -> Require.text(" \n", 5, "name.malformed"));
        assertRefused("name.malformed", () -> Require.text("123456", 5, "name.malformed"));
        assertRefused("name.malformed", () -> Require.text("a\u0007b", 5, "name.malformed"));
    }

    @Test
    void aBrokenConditionIsRefusedWithItsCode() {
        Require.that(true, "never.said");
        assertRefused("always.said", () -> Require.that(false, "always.said"));
    }

    @Test
    void aUuidIsRead() {
        String text = "01999999-0000-7000-8000-000000000001";
        assertThat(Require.uuid(text, "id.malformed")).isEqualTo(UUID.fromString(text));
        assertRefused("id.malformed", () -> Require.uuid("seven", "id.malformed"));
        assertRefused("id.malformed", () -> Require.uuid(null, "id.malformed"));
    }
}
