package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import com.leadintel.e2e.harness.Person;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an open page says when the server knows nobody behind it any more. */
@InBrowser
class EndedSessionTest {
    @Test
    void aPageWhoseSessionEndedSaysSoOnceAndLeadsBackToItself(LeadIntel product, BrowserContext browser) {
        Page page = Person.at(product, browser, "/calls").page();
        Locator log = page.getByRole(AriaRole.BUTTON, named("Log a call")).first();
        assertThat(log).isVisible(slow());
        browser.clearCookies();
        log.click();

        Locator said = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(said).containsText("You are not signed in any more.");
        assertThat(said).hasCount(1);
        assertThat(page.locator(".v-system-error:visible")).hasCount(0);
        assertThat(said.getByRole(AriaRole.BUTTON)).isFocused();
        said.getByRole(AriaRole.BUTTON).click();

        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=%2Fcalls"), patient());
        page.getByLabel("E-mail").fill(Node.ADMIN);
        page.getByLabel("Password").fill(Node.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        assertThat(page).hasURL(product.url("/calls"), patient());
        assertThat(log).isVisible(slow());
        assertThat(said).hasCount(0);
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
