package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.Desk;
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
import org.junit.jupiter.api.Test;

/** Whoever merges two leads gets the one that the dialog announced, or is asked anew. */
@InBrowser
class MergeDialogTest {
    private static final double PATIENCE = 60_000;

    @Test
    void whenTheOtherLeadCameFurtherMeanwhileTheDialogSaysSoAndAsksAgain(LeadIntel product, BrowserContext browser) {
        Desk desk = product.desk();
        String first = capture(desk, "Merle", "merle@hollander.example");
        String twin = capture(desk, "Merlee", "merlee@hollander.example");
        Page page = Person.openBoard(product, browser).page();
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Researched")))
                .isVisible(slow());
        page.navigate(product.url("/leads/" + first));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Same, merge"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("This one remains: Merle Hollander")).isVisible();

        desk.knowBant(twin);
        Locator merge = dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Merge").setExact(true));
        merge.click();
        assertThat(dialog.getByText("This one remains: Merlee Hollander")).isVisible(slow());
        assertThat(desk.lead(first).path("id").asText()).isEqualTo(first);
        assertThat(desk.lead(twin).path("id").asText()).isEqualTo(twin);

        merge.click();
        assertThat(page).hasURL(product.url("/leads/" + twin), new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        assertThat(desk.lead(twin).path("captures")).hasSize(2);
    }

    private static String capture(Desk desk, String firstName, String email) {
        return desk.capture(
                Map.of("firstName", firstName, "lastName", "Hollander", "company", "Hollander Gears", "email", email));
    }

    private static LocatorAssertions.IsVisibleOptions slow() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}
