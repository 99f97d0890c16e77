package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class SignInPageTest {
    @Test
    void aWrongPasswordIsToldAndTheAddressIsKept(LeadIntel product, BrowserContext browser) {
        Page page = browser.newPage();
        page.navigate(product.url("/"));
        page.getByLabel("E-mail").fill(Node.ADMIN);
        page.getByLabel("Password").fill("not this one");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not belong together");
        assertThat(page.getByLabel("E-mail")).hasValue(Node.ADMIN);
    }

    @Test
    void aPersonSignsInAndSeesTheirName(LeadIntel product, BrowserContext browser) {
        Page page = browser.newPage();
        page.navigate(product.url("/"));
        page.getByLabel("E-mail").fill(Node.ADMIN);
        page.getByLabel("Password").fill(Node.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();

        assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));
        assertThat(page.locator("body")).containsText("Administrator");
    }
}
