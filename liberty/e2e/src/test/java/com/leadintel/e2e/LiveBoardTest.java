package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Person;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@InBrowser
class LiveBoardTest {
    @Test
    void aLeadThatComesInByTheApiIsACardInAnotherBrowserWithinASecond(LeadIntel product, BrowserContext browser) {
        Page board = Person.openBoard(product, browser).page();
        assertThat(board.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Researched")))
                .isVisible();

        String lead = "{\"details\":{\"lastName\":\"Marsh\",\"company\":\"Torrent Pump and Seal\"}}";
        Assertions.assertEquals(201, product.api().post("/api/v1/leads", lead).statusCode());

        assertThat(board.getByText("Torrent Pump and Seal").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1_000));
    }
}
