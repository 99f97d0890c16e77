package com.leadintel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.e2e.harness.InBrowser;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Person;
import com.leadintel.e2e.harness.Wav;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@InBrowser
class CallPageTest {
    private static final String TALK = """
        [00:01] Maya: What is slowing you down?
        [00:12] Dana: It is frustrating. We are losing eleven castings every quarter.
        [00:21] Maya: I send you the plan on Friday.
        """;

    @Test
    void aTimeInTheTranscriptLeadsToThatSecondOfTheSound(LeadIntel product, BrowserContext browser) {
        String lead = product.desk().capture(Map.of("lastName", "Holt", "company", "Tarrant Foundry"));
        String call = product.desk().logCall(lead, TALK, Wav.silence(30));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> product.desk().got("/api/v1/calls/" + call).hasNonNull("analysis"));
        Page page = Person.at(product, browser, "/").page();

        Response part = page.waitForResponse(
                answer -> answer.url().endsWith(call + "/download") && answer.status() == 206,
                () -> page.navigate(product.url("/calls/" + call)));
        assertThat(part.headerValue("content-range")).isEqualTo("bytes 0-240043/240044");
        page.waitForFunction("() => document.querySelector('li-player').audio.readyState > 0");
        assertThat(page.getByRole(AriaRole.IMG, named("Negative in tone"))).hasCount(1);
        page.getByRole(AriaRole.BUTTON, named("Play from 0:12")).click();

        page.waitForFunction("() => { const at = document.querySelector('li-player').audio.currentTime;"
                + " return at >= 12 && at < 21; }");
        assertThat(page.locator("[aria-current=true]")).containsText("eleven castings");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
