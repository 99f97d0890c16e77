package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.Desk;
import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.standin.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whoever owns a lead from its capture on reads in the inbox that its research is ready. */
@EndToEnd
class OwnedLeadTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void theOwnerOfANewLeadIsToldOfItsResearch(LeadIntel product, World world) {
        Desk desk = product.desk();
        String owner = desk.got("/api/v1/users").at("/items/0/id").asText();
        String website = world.website().address("/");

        String lead =
                desk.captureFor(owner, Map.of("lastName", "Brandt", "company", "Brandt Wing Ribs", "website", website));
        assertThat(desk.lead(lead).path("owner").asText()).isEqualTo(owner);

        JsonNode research = await().atMost(PATIENCE)
                .until(() -> told(desk, owner, lead, "RESEARCH_READY"), Optional::isPresent)
                .orElseThrow();
        assertThat(research.path("leadName").asText()).isEqualTo("Brandt Wing Ribs");
        assertThat(research.at("/facts/findings").asInt()).isPositive();
        assertThat(research.hasNonNull("readAt")).isFalse();
        assertThat(told(desk, owner, lead, "LEAD_ASSIGNED")).isPresent();
    }

    @Test
    void theOwnerOfAListIsToldOfTheResearchOfItsLeads(LeadIntel product, World world) {
        Desk desk = product.desk();
        String owner = desk.got("/api/v1/users").at("/items/0/id").asText();
        String csv = "Last name,Company,Website\nHolm,Holm Foundries,"
                + world.website().address("/") + "\n";

        String list = desk.bringListFor(owner, "owned.csv", csv);
        await().atMost(PATIENCE).until(() -> desk.list(list).path("status").asText(), "FINISHED"::equals);
        String lead = desk.got("/api/v1/leads?q=Holm").at("/items/0/id").asText();

        assertThat(desk.lead(lead).path("owner").asText()).isEqualTo(owner);
        await().atMost(PATIENCE).until(() -> told(desk, owner, lead, "RESEARCH_READY"), Optional::isPresent);
    }

    private static Optional<JsonNode> told(Desk desk, String person, String lead, String kind) {
        List<JsonNode> inbox = StreamSupport.stream(
                        desk.got("/api/v1/notifications?limit=100&user=" + person)
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("lead").asText().equals(lead))
                .filter(one -> one.path("kind").asText().equals(kind))
                .toList();
        assertThat(inbox).hasSizeLessThanOrEqualTo(1);
        return inbox.stream().findFirst();
    }
}
