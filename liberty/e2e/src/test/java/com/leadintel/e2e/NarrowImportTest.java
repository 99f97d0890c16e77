package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Person;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The preview of an import on a phone. */
@InBrowser
class NarrowImportTest {
    private static final int WIDTH = 375;
    private static final String LIST = """
        Name,Company,E-mail,Phone,Website,Notes
        Nora Quill,Brightwater Foods,nora.quill@brightwater-foods-of-oregon.example,+1 415 555 0161,https://brightwater.example,Met at the fair
        ,,,,,A row without anybody
        Bob Tinker,Tinker & Sons of Little Rock,not an address,12,,
        """;

    @Test
    void everythingIsWithinAPhonesWidth(LeadIntel product, BrowserContext browser) {
        Page page = Person.at(product, browser, "/imports").page();
        page.setViewportSize(WIDTH, 812);
        button(page, "Import a list").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("fair.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("vaadin-upload-file[complete]")).hasCount(1);
        button(page, "Look at it").click();

        Locator wrong = page.getByText("E-mail: The e-mail address is not complete.");
        assertThat(wrong).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        Locator body = page.locator(".li-body");
        assertThat(body.evaluate("body => body.scrollWidth <= body.clientWidth"))
                .isEqualTo(true);
        assertWithin(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Meaning of Notes")));
        assertWithin(wrong);
        Locator bob = page.getByText("Tinker & Sons of Little Rock, Bob Tinker");
        assertWithin(bob);
        assertThat(bob.boundingBox().width).isGreaterThan(200);
    }

    private static void assertWithin(Locator part) {
        BoundingBox box = part.boundingBox();
        assertThat(box.x).isGreaterThanOrEqualTo(0);
        assertThat(box.x + box.width).isLessThanOrEqualTo(WIDTH);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
