package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Person;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the Enter key does in a dialog, and that a dialog that an address asks for is asked for once. */
@InBrowser
class DialogsTest {
    @Test
    void enterBeginsALineInANoteAndGoesBackOnTheWayBack(LeadIntel product, BrowserContext browser) {
        String lead = product.desk().capture(Map.of("lastName", "Adair", "company", "Adair Forge"));
        Page page = signedIn(product, browser, "/leads/" + lead);
        page.getByRole(AriaRole.BUTTON, exactly("Move")).click();
        page.getByText("Disqualified", new Page.GetByTextOptions().setExact(true))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG).filter(holding("Disqualify Adair Forge?"));
        Locator reason = dialog.getByLabel("Reason");
        reason.fill("No need");
        reason.press("Enter");
        assertThat(reason).hasValue("No need");
        Locator note = dialog.getByLabel("Note (optional)");
        note.pressSequentially("They have");
        note.press("Enter");
        note.pressSequentially("a press");
        assertThat(note).hasValue("They have\na press");
        assertThat(dialog).isVisible();

        dialog.getByRole(AriaRole.BUTTON, named("Back")).press("Enter");
        assertThat(dialog).isHidden();
        assertThat(product.desk().stage(lead)).isNotEqualTo("DISQUALIFIED");
    }

    @Test
    void enterConfirmsFromAFieldOfOneLine(LeadIntel product, BrowserContext browser) {
        Page page = signedIn(product, browser, "/board?new");
        Locator company = page.getByRole(AriaRole.DIALOG).getByLabel("Company");
        company.pressSequentially("Brightwell Castings");
        company.press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/leads/[0-9a-f-]{36}"), patient());
        assertThat(product.desk().got("/api/v1/leads?q=Brightwell").path("items"))
                .hasSize(1);
        page.goBack();
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Researched")))
                .isVisible(slow());
        assertThat(page).hasURL(product.url("/board"));
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void aDialogThatTheAddressAsksForIsAskedForOnce(LeadIntel product, BrowserContext browser) {
        Page page = signedIn(product, browser, "/board?new&days=30");
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Company")).isVisible(slow());
        assertThat(page).hasURL(product.url("/board?days=30"), patient());
        page.reload();
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Researched")))
                .isVisible(slow());
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void enterOnATypedDateTakesItAndLogsNoCall(LeadIntel product, BrowserContext browser) {
        String lead = product.desk().capture(Map.of("lastName", "Dunmore", "company", "Dunmore Alloys"));
        Page page = signedIn(product, browser, "/leads/" + lead);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log a call"))
                .first()
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG).filter(holding("Log a call"));
        Locator minutes = dialog.locator("vaadin-integer-field input");
        minutes.fill("12");
        minutes.press("Tab");
        Locator day = dialog.locator("vaadin-date-picker input");
        assertThat(day).not().hasValue("");
        day.fill("5 Mar 2026");
        assertThat(dialog.locator("vaadin-date-picker")).hasAttribute("opened", "");
        day.press("Enter");
        assertThat(dialog.locator("vaadin-date-picker[opened]")).hasCount(0);
        assertThat(day).hasValue("5 Mar 2026");
        assertThat(dialog).isVisible();
        assertThat(page).hasURL(product.url("/leads/" + lead));

        minutes.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/calls/[0-9a-f-]{36}"), patient());
        JsonNode call = product.desk().got("/api/v1/calls/" + page.url().replaceAll(".*/calls/", ""));
        assertThat(call.path("occurredAt").asText()).startsWith("2026-03-05");
    }

    private static Page signedIn(LeadIntel product, BrowserContext browser, String path) {
        Page page = Person.openBoard(product, browser).page();
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Researched")))
                .isVisible(slow());
        page.navigate(product.url(path));
        return page;
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static LocatorAssertions.IsVisibleOptions slow() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }

    private static PageAssertions.HasURLOptions patient() {
        return new PageAssertions.HasURLOptions().setTimeout(20_000);
    }
}
