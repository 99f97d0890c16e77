package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Person;
import com.leadintel.e2e.harness.Wav;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class BroughtFilesTest {
    private static final String LIST = """
        First name,Last name,Company,E-mail,Phone
        Ines,Barroso,Barroso Marine,ines@barroso-marine.example,+351 21 555 0101
        Tom,Adeyemi,Adeyemi Textiles,tom@adeyemi.example,+44 20 7946 0102
        No,Address,Lost Letters,not an address,+44 20 7946 0103
        """;
    private static final String TRANSCRIPT = """
        Administrator: What would it take to decide this quarter?
        Ines: Our budget for this is 40,000 euros and I sign it myself.
        Administrator: Then I send the contract on Friday.
        """;

    @Test
    void aListComesInByTheImportsPage(LeadIntel product, BrowserContext browser) {
        Page page = Person.at(product, browser, "/imports").page();
        press(page, "Import a list");
        bring(page.locator("input[type=file]"), "spring fair – Größe.csv", "text/csv", LIST);
        press(page, "Look at it");

        assertThat(page).hasURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"), patient());
        assertThat(page.getByRole(AriaRole.HEADING, named("spring fair – Größe.csv")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Barroso Marine")))
                .isVisible();
        assertThat(page.getByText("Barroso Marine, Ines Barroso, ines@barroso-marine.example"))
                .isVisible();
        press(page, "Start the import");

        assertThat(page.getByText("Finished").first()).isVisible(slow());
        assertThat(page.getByText("3 new, 0 known already")).isVisible();
        Locator bar = page.getByRole(AriaRole.PROGRESSBAR);
        assertThat(bar).hasAttribute("aria-valuenow", "100");
        BoundingBox filled = bar.locator("i").boundingBox();
        assertThat(filled.height).isGreaterThanOrEqualTo(3);
        assertThat(filled.width).isGreaterThan(200);
        assertThat(product.api().get("/api/v1/kanban/board").body()).contains("Adeyemi Textiles");
    }

    @Test
    void aFileIsForgottenWhenThePersonTakesItBack(LeadIntel product, BrowserContext browser) {
        Page page = Person.at(product, browser, "/imports").page();
        press(page, "Import a list");
        bring(page.locator("input[type=file]"), "wrong.csv", "text/csv", LIST);
        page.locator("vaadin-upload-file [part=remove-button]").click();
        press(page, "Look at it");

        assertThat(page.getByText("Choose a file first.")).isVisible();
    }

    @Test
    void aCallIsLoggedWithItsTranscriptAndItsSound(LeadIntel product, BrowserContext browser) {
        String lead =
                product.desk().capture(Map.of("firstName", "Ines", "lastName", "Quadros", "company", "Quadros Glass"));
        Page page = Person.at(product, browser, "/leads/" + lead).page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log a call"))
                .first()
                .click();
        Locator inputs = page.locator("input[type=file]");
        bring(inputs.nth(0), "call.txt", "text/plain", TRANSCRIPT);
        bring(inputs.nth(1), new FilePayload("call.wav", "audio/wav", Wav.silence(3)));
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log call"))
                .click();

        assertThat(page.getByText("40,000 euros").first()).isVisible(slow());
        assertThat(page.locator("li-player").evaluate("player => !!player.audio"))
                .isEqualTo(true);
        String call = page.url().replaceAll(".*/calls/", "");
        assertThat(product.api()
                        .get("/api/v1/zoom/recordings/" + call + "/download")
                        .statusCode())
                .isEqualTo(200);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void bring(Locator input, String name, String type, String text) {
        bring(input, new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void bring(Locator input, FilePayload file) {
        input.setInputFiles(file);
        assertThat(input.page()
                        .locator("vaadin-upload-file[complete]")
                        .filter(new Locator.FilterOptions().setHasText(file.name)))
                .hasCount(1);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static LocatorAssertions.IsVisibleOptions slow() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }

    private static PageAssertions.HasURLOptions patient() {
        return new PageAssertions.HasURLOptions().setTimeout(20_000);
    }
}
