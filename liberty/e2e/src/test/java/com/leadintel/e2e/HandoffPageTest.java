package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.e2e.harness.Desk;
import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import com.leadintel.e2e.harness.Person;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A lead is handed off at the page, by a product without a mail server, and its document read wherever it is. */
@InBrowser
class HandoffPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TALK = """
        Maya: What is slowing you down?
        Dana: We are losing eleven castings every quarter and need it before the end of March.
        """;

    private static LeadIntel alone;

    @BeforeAll
    static void aProductWithoutAMailServer() {
        alone = LeadIntel.fresh(Node.alone("without-mail"));
    }

    @AfterAll
    static void end() {
        alone.close();
    }

    @Test
    void theDocumentIsSavedBeforeAndAfterAndIsTheOneThatWasSent(BrowserContext browser) throws IOException {
        String lead = ready(alone.desk());
        Page page = Person.openBoard(alone, browser).page();
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Qualified")))
                .isVisible(slow());
        page.navigate(alone.url("/leads/" + lead + "/handoff"));
        assertThat(page.getByText("The document as it would be sent now")).isVisible();
        byte[] before = saved(page, page.getByText("Save as PDF"));
        assertThat(new String(before, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        Locator promised = page.getByRole(AriaRole.COMPLEMENTARY, exactly("What will happen"));
        Locator email = page.getByRole(AriaRole.CHECKBOX, exactly("E-mail with the document as PDF"));
        assertThat(promised).containsText("E-mail to the account executive");
        email.uncheck();
        assertThat(promised).not().containsText("E-mail to the account executive");
        email.check();
        assertThat(promised).containsText("E-mail to the account executive");

        page.getByLabel("Note to the account executive").fill("Call before nine");
        page.getByRole(AriaRole.BUTTON, exactly("Hand off")).click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hand off"))
                .click();
        assertThat(page.getByText("The document as it was sent")).isVisible(slow());
        assertThat(page.getByText("Call before nine").first()).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Hand off"))).hasCount(0);
        assertThat(page.getByLabel("Note to the account executive")).hasCount(0);
        await().atMost(PATIENCE).until(() -> alone.desk().stage(lead), "HANDED_OFF"::equals);
        await().atMost(PATIENCE).until(alone.database()::resting);
        byte[] after = saved(page, page.getByText("Save as PDF"));
        assertThat(new String(after, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        page.navigate(alone.url("/settings/outbox"));
        page.getByText("New lead for you: Dana Holt").click();
        assertThat(page.getByText("The briefing with the evidence is attached."))
                .isVisible();
        assertThat(saved(page, page.getByText("briefing.pdf"))).isEqualTo(after);
    }

    private static byte[] saved(Page page, Locator link) throws IOException {
        Download download = page.waitForDownload(link::click);
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        return Files.readAllBytes(download.path());
    }

    private static String ready(Desk desk) {
        String lead = desk.capture(Map.of(
                "firstName",
                "Dana",
                "lastName",
                "Holt",
                "company",
                "Kestrel Aerostructures",
                "message",
                "We lose weeks because every prototype is reworked by hand."));
        await().atMost(PATIENCE).until(() -> desk.stage(lead), "RESEARCHED"::equals);
        desk.logCall(lead, TALK);
        await().atMost(PATIENCE).until(() -> desk.stage(lead), "CONTACTED"::equals);
        await().atMost(PATIENCE).until(alone.database()::resting);
        desk.knowBant(lead);
        desk.move(lead, "QUALIFIED");
        return lead;
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static LocatorAssertions.IsVisibleOptions slow() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }
}
