package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Person;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An administrator keeps the catalogue and lets people in; whoever comes after finds the catalogue as it was. */
@InBrowser
class SettingsPageTest {
    @Test
    void aProductIsAddedAndTakenBack(LeadIntel product, BrowserContext browser) {
        Page page = Person.at(product, browser, "/settings/products").page();
        button(page, "Add product").first().click();
        dialog(page).getByLabel("Name").fill("Mouldwright");
        dialog(page).getByLabel("What it does").fill("Simulates a casting before metal is poured.");
        press(page, "Save");

        assertThat(page.getByRole(AriaRole.HEADING, named("Mouldwright"))).isVisible();
        assertThat(product.desk().got("/api/v1/products").findValuesAsText("name"))
                .contains("Mouldwright");
        button(page, "Remove Mouldwright").click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Mouldwright"))).hasCount(0);
    }

    @Test
    void aUserIsAddedWithAPasswordToHandOver(LeadIntel product, BrowserContext browser) {
        Page page = Person.at(product, browser, "/settings/users").page();
        button(page, "Add user").click();
        dialog(page).getByLabel("Name").fill("Zora Adler");
        dialog(page).getByLabel("E-mail").fill("zora@example.com");
        dialog(page).getByText("Account executive").click();
        press(page, "Add and make a password");

        assertThat(page.getByText("Password for Zora Adler")).isVisible();
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Password")).inputValue())
                .hasSizeGreaterThan(11);
        press(page, "I have it");
        assertThat(page.getByText("zora@example.com")).isVisible();
        assertThat(product.desk().got("/api/v1/users").findValuesAsText("email"))
                .contains("zora@example.com");
    }

    @Test
    void theConnectionsAreShownWithTheirState(LeadIntel product, BrowserContext browser) {
        Page page = Person.at(product, browser, "/settings/integrations").page();

        assertThat(page.getByRole(AriaRole.HEADING, named("Integrations"))).isVisible();
        for (String role : new String[] {"Zoom Phone", "Salesforce", "E-mail", "Analysis"}) {
            assertThat(page.getByRole(AriaRole.HEADING, named(role))).isVisible();
        }
        assertThat(page.getByText("Sent through localhost")).isVisible();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static void press(Page page, String name) {
        dialog(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
