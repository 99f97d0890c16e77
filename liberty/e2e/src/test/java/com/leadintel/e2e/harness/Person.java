package com.leadintel.e2e.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a browser who has signed in as the first user. */
public record Person(Page page) {
    /** Opens the board in a new tab and signs in on the way. */
    public static Person openBoard(LeadIntel product, BrowserContext browser) {
        Page page = browser.newPage();
        page.navigate(product.url("/board"));
        page.getByLabel("E-mail").fill(Node.ADMIN);
        page.getByLabel("Password").fill(Node.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return new Person(page);
    }

    /** Signs in, and goes to another page once the board is there. */
    public static Person at(LeadIntel product, BrowserContext browser, String path) {
        Page page = openBoard(product, browser).page();
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Researched")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        page.navigate(product.url(path));
        return new Person(page);
    }
}
