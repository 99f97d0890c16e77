package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first start of somebody who has set no password: the console shows those that were made up, and nothing keeps them. */
class FirstStartTest {
    private static final Pattern PASSWORD = Pattern.compile("Password +(\\S+) {3}\\(shown this once");

    @Test
    void aMadeUpPasswordIsShownOnTheConsoleAndInNoLog() {
        Node node =
                Node.alone("first-start").with("LEAD_INTEL_ADMIN_PASSWORD", "").with("LEAD_INTEL_DEMO", "true");
        try (LeadIntel product = LeadIntel.fresh(node)) {
            List<String> shown = await("the welcome")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> passwords(String.join("\n", product.console())), all -> all.size() == 2);

            assertThat(shown)
                    .doesNotHaveDuplicates()
                    .allSatisfy(password -> assertThat(password).hasSizeGreaterThanOrEqualTo(12));
            assertThat(product.log())
                    .contains("CWWKF0011I")
                    .doesNotContain(shown)
                    .doesNotContain("shown this once");
        }
    }

    private static List<String> passwords(String console) {
        Matcher found = PASSWORD.matcher(console);
        return found.results().map(password -> password.group(1)).toList();
    }
}
