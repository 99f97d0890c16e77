package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Person;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person makes a lead, owns it, and gives it up again on its page. */
@InBrowser
class OwnerChooserTest {
    @Test
    void whoMakesALeadOwnsItUntilItsPageSaysOtherwise(LeadIntel product, BrowserContext browser) {
        Page page = Person.openBoard(product, browser).page();
        page.getByRole(AriaRole.BUTTON, named("New lead")).first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Company").fill("Fjord Bearings");
        assertThat(dialog.getByLabel("Owner")).hasValue(Pattern.compile(".+ \\(me\\)"));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add lead"))
                .click();

        page.getByText("Fjord Bearings").first().click();
        Locator owner = page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Owner: ")));
        assertThat(owner).isVisible(slow());
        assertThat(owner).not().hasText("No owner");
        owner.click();
        page.getByRole(AriaRole.BUTTON, named("Nobody")).click();
        assertThat(owner).hasText("No owner");
        page.reload();
        owner.click();
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("\\(me\\)$"))).click();
        assertThat(owner).not().hasText("No owner");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static LocatorAssertions.IsVisibleOptions slow() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }
}
