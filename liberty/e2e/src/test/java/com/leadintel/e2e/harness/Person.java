package com.leadintel.e2e.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
}
