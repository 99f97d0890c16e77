package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Person;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A card is dragged, moved by keys and menu, and called from; what the server says is what counts. */
@InBrowser
class BoardPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aCardIsDraggedToAnotherColumn(LeadIntel product, BrowserContext browser) {
        String lead = researched(product, "Pemberton Gears");
        Page board = only("Pemberton Gears", product, browser);

        card(board, lead).dragTo(board.locator(".bcol[data-stage=NEW]"));

        assertThat(column(board, "New").locator(card(board, lead))).isVisible();
        await().atMost(PATIENCE).until(() -> product.desk().stage(lead), "NEW"::equals);
    }

    @Test
    void aRefusedCardSpringsBackAndSaysWhy(LeadIntel product, BrowserContext browser) {
        String lead = researched(product, "Quillon Presses");
        Page board = only("Quillon Presses", product, browser);

        card(board, lead).dragTo(board.locator(".bcol[data-stage=QUALIFIED]"));

        assertThat(board.locator(".li-refuse")).containsText("Not moved to Qualified");
        assertThat(board.locator(".li-refuse"))
                .containsText("BANT is incomplete: budget, authority, need, timeline not known yet.");
        assertThat(column(board, "Researched").locator(card(board, lead))).isVisible();
        assertThat(product.desk().stage(lead)).isEqualTo("RESEARCHED");
    }

    @Test
    void aCardIsMovedByKeysAndByItsMenu(LeadIntel product, BrowserContext browser) {
        String lead = researched(product, "Ravensworth Tools");
        Page board = only("Ravensworth Tools", product, browser);

        card(board, lead).focus();
        board.keyboard().press("m");
        assertThat(item(board, "Researched")).isFocused();
        board.keyboard().press("ArrowUp");
        board.keyboard().press("Enter");
        assertThat(column(board, "New").locator(card(board, lead))).isVisible();
        await().atMost(PATIENCE).until(() -> product.desk().stage(lead), "NEW"::equals);

        card(board, lead).hover();
        board.getByRole(AriaRole.BUTTON, named("Move to stage: Ravensworth Tools"))
                .click();
        item(board, "Researched").click();
        assertThat(column(board, "Researched").locator(card(board, lead))).isVisible();
        await().atMost(PATIENCE).until(() -> product.desk().stage(lead), "RESEARCHED"::equals);
    }

    @Test
    void whoeverLeftANumberIsCalledFromTheCardByKeyAndByThumb(LeadIntel product, BrowserContext browser) {
        String lead = researched(product, "Stanhope Valves", "+1 415 555 0132");
        product.desk().knowBant(lead);
        Page board = only("Stanhope Valves", product, browser);
        Locator call =
                card(board, lead).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Call Dana Holt"));

        card(board, lead).focus();
        board.keyboard().press("Tab");
        assertThat(call).isFocused();
        assertThat(call).hasAttribute("href", "tel:+14155550132");

        board.setViewportSize(375, 800);
        column(board, "Researched").scrollIntoViewIfNeeded();
        assertThat(call).isInViewport();
        assertThat(board.evaluate("document.documentElement.scrollWidth")).isEqualTo(375);
        assertThat(card(board, lead).evaluate("card => card.scrollWidth <= card.clientWidth"))
                .isEqualTo(true);
    }

    private static String researched(LeadIntel product, String company) {
        return researched(product, company, "");
    }

    private static String researched(LeadIntel product, String company, String phone) {
        String message = "We lose weeks because every prototype is reworked by hand.";
        String lead = product.desk()
                .capture(Map.of(
                        "firstName",
                        "Dana",
                        "lastName",
                        "Holt",
                        "company",
                        company,
                        "phone",
                        phone,
                        "message",
                        message));
        await().atMost(PATIENCE).until(() -> product.desk().stage(lead), "RESEARCHED"::equals);
        return lead;
    }

    private static Page only(String company, LeadIntel product, BrowserContext browser) {
        Page board = Person.at(product, browser, "/board?q=" + company.replace(" ", "%20"))
                .page();
        assertThat(board.locator(".li-card:not(.skel)")).hasCount(1);
        return board;
    }

    private static Locator card(Page board, String lead) {
        return board.locator(".li-card[data-id='" + lead + "']");
    }

    private static Locator column(Page board, String name) {
        return board.getByRole(AriaRole.GROUP, named(name));
    }

    private static Locator item(Page board, String name) {
        return board.getByRole(AriaRole.MENUITEMRADIO, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
