package com.leadintel.application.handoff.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.handoff.BriefingDocument;
import com.leadintel.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every printer of briefings promises. */
public interface BriefingPrinterContract {
    TenantId OURS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    /** The printer. */
    BriefingPrinter printer();

    /** A briefing to print. */
    BriefingDocument document();

    /** The words that a reader of the PDF sees, with single spaces. */
    String wordsOf(byte[] pdf);

    @Test
    default void thePageIsCompleteAndNeedsNothingFromElsewhere() {
        String page = printer().html(OURS, document());
        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>");
        assertThat(page)
                .doesNotContainPattern("(?i)<(script|link|img|iframe)\\b")
                .doesNotContain("@import");
    }

    @Test
    default void thePdfIsOne() {
        assertThat(new String(printer().pdf(OURS, document()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    default void bothNameTheLeadAndWhoHandsItOver() {
        String lead = document().briefing().details().name();
        assertThat(printer().html(OURS, document())).contains(document().from().orElseThrow());
        assertThat(wordsOf(printer().pdf(OURS, document())))
                .contains(lead)
                .contains(document().from().orElseThrow());
    }
}
