package com.leadintel.rest.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeadResourceTest {
    private static final String LEADS = "/api/v1/leads";
    private static final String BODY = "{\"details\":{\"lastName\":\"Norwood\",\"email\":\"elena@norwood.example\","
            + "\"phone\":\"+12092592844\",\"company\":\"Norwood Castings\"}}";

    private static final User MAYA = new User(
            new UserId(new UUID(4, 4)),
            RestServer.TENANT,
            new EmailAddress("maya@example.com"),
            "Maya",
            Set.of(Role.SDR),
            "hash",
            false,
            true,
            Instant.EPOCH);

    private final ServedLeads served = new ServedLeads();
    private final RestServer server = served.server;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aLeadIsScoredAsOfNow() {
        String id = server.post(LEADS, BODY).json().path("lead").asText();
        Answer answer = server.post(LEADS + "/" + id + "/score", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/score/value").asInt()).isEqualTo(15);
        assertThat(answer.json().at("/score/at").asText()).isNotEmpty();
    }

    @Test
    void aLeadSaysWhatItIsWorthAndWhatToDoNext() {
        String id = server.post(LEADS, BODY).json().path("lead").asText();
        JsonNode lead = server.get(LEADS + "/" + id).json();
        assertThat(lead.at("/score/value").asInt()).isEqualTo(15);
        assertThat(lead.at("/score/tier").asInt()).isEqualTo(4);
        assertThat(lead.at("/score/reasons")).hasSize(6);
        assertThat(lead.at("/nextAction/action").asText()).isEqualTo("RESEARCH");
        assertThat(lead.at("/nextAction/reason").asText()).isEqualTo("next-action.never-researched");
    }

    @Test
    void aCapturedLeadHasAPlaceOfItsOwn() {
        Answer answer = server.post(LEADS, BODY);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("result").asText()).isEqualTo("CREATED");
        assertThat(answer.header("Location"))
                .endsWith(LEADS + "/" + answer.json().path("lead").asText());
        Answer lead = server.get(URI.create(answer.header("Location")).getPath());
        assertThat(lead.json().path("details").path("company").asText()).isEqualTo("Norwood Castings");
        assertThat(lead.json().path("stage").asText()).isEqualTo("NEW");
        assertThat(lead.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aKnownLeadIsCompleted() {
        server.post(LEADS, BODY);
        Answer answer = server.post(LEADS, BODY);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("result").asText()).isEqualTo("MERGED");
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswer() {
        Answer first = keyed("k-1", BODY);
        Answer second = keyed("k-1", BODY);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void theSameKeyWithAnotherBodyIsAConflict() {
        keyed("k-1", BODY);
        Answer answer = keyed("k-1", BODY.replace("Elena", "Elsa").replace("Castings", "Forge"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("idempotency.key-reused");
    }

    @Test
    void anUnversionedPathIsTheSameRequestUnderOneKey() {
        keyed("k-1", BODY);
        Answer answer =
                server.ask("POST", "/api/leads", BODY, "Content-Type", "application/json", "Idempotency-Key", "k-1");
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void aPhoneNumberThatIsNoneIsRefused() {
        Answer answer = server.post(LEADS, BODY.replace("+12092592844", "x 17"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("phone.malformed");
    }

    @Test
    void aFieldThatIsTooLongIsNamed() {
        Answer answer = server.post(LEADS, BODY.replace("Norwood Castings", "x".repeat(201)));
        assertThat(answer.json().path("errors").toString())
                .isEqualTo("[{\"path\":\"details.company\",\"code\":\"field.size\"}]");
    }

    @Test
    void whoSawAnOldVersionIsStale() {
        String lead = captured();
        put(lead + "/bant/NEED", "{\"text\":\"Scrap costs them\"}", "\"1\"");
        Answer answer = put(lead + "/bant/NEED", "{\"text\":\"Nothing\"}", "\"1\"");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("lead.changed-meanwhile");
    }

    @Test
    void anIfMatchThatIsNoTagIsRefused() {
        assertThat(put(captured() + "/owner", "{}", "yesterday").code()).isEqualTo("request.if-match-malformed");
    }

    @Test
    void bantShowsWhoWroteIt() {
        Answer answer = put(
                captured() + "/bant/BUDGET",
                "{\"text\":\"85k set aside\",\"amount\":{\"amount\":85000,\"currency\":\"USD\"}}",
                "*");
        JsonNode budget = answer.json().path("bant").path("budget");
        assertThat(budget.path("author").asText()).isEqualTo("Robin Asker");
        assertThat(budget.path("amount").path("currency").asText()).isEqualTo("USD");
    }

    @Test
    void aLeadCanBeGivenUpWithAReason() {
        Answer answer = server.post(captured() + "/disqualify", "{\"reason\":\"No budget\"}");
        assertThat(answer.json().path("stage").asText()).isEqualTo("DISQUALIFIED");
        assertThat(answer.json().path("moves").get(0).path("why").asText()).isEqualTo("No budget");
    }

    @Test
    void anOutcomeBeforeTheHandoffIsAgainstTheRules() {
        Answer answer = put(captured() + "/outcome", "{\"result\":\"LOST\"}", "*");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("lead.outcome-before-handoff");
    }

    @Test
    void anUnknownOwnerIsNotFound() {
        Answer answer = put(captured() + "/owner", "{\"owner\":\"01933c5e-7a3b-7c11-9d2e-6f0a1b2c3d4e\"}", "*");
        assertThat(answer.code()).isEqualTo("user.not-found");
    }

    @Test
    void aNewLeadHasTheOwnerThatWasNamed() {
        served.users.add(RestServer.TENANT, MAYA);
        String lead = server.post(LEADS, owned(BODY)).json().path("lead").asText();
        assertThat(server.get(LEADS + "/" + lead).json().path("owner").asText())
                .isEqualTo(MAYA.id().toString());
    }

    @Test
    void aNewLeadOfSomebodyUnknownIsNotTakenIn() {
        Answer answer = server.post(LEADS, owned(BODY));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("user.not-found");
        assertThat(server.post(LEADS, BODY).json().path("result").asText()).isEqualTo("CREATED");
    }

    @Test
    void aNewLeadOfSomebodyWhoLeftIsNotTakenIn() {
        served.users.add(RestServer.TENANT, MAYA.deactivated());
        Answer answer = server.post(LEADS, owned(BODY));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("user.not-active");
    }

    @Test
    void anotherOwnerIsAnotherRequestUnderOneKey() {
        served.users.add(RestServer.TENANT, MAYA);
        keyed("k-1", BODY);
        assertThat(keyed("k-1", owned(BODY)).code()).isEqualTo("idempotency.key-reused");
    }

    @Test
    void aDoubtThatNobodyHadCannotBeDismissed() {
        Answer answer = server.post(captured() + "/duplicates/01933c5e-7a3b-7c11-9d2e-6f0a1b2c3d4e/dismiss", "");
        assertThat(answer.code()).isEqualTo("lead.duplicate-not-flagged");
    }

    @Test
    void aListIsAskedWithItsFilter() {
        Answer answer = server.get(LEADS + "?stage=NEW&stage=CONTACTED&channel=EVENT&tier=1&q=norwood");
        assertThat(answer.text()).isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(served.asked.get().stages()).hasSize(2);
        assertThat(served.asked.get().channels()).isEqualTo(Set.of(LeadSource.Channel.EVENT));
        assertThat(served.asked.get().tiers()).isEqualTo(Set.of(Tier.FIRST));
        assertThat(served.asked.get().text()).contains("norwood");
    }

    @Test
    void anUnknownStageIsABadRequest() {
        Answer answer = server.get(LEADS + "?stage=WARM");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.parameter-malformed");
    }

    @Test
    void aTimeThatIsNoneIsABadRequest() {
        assertThat(server.get(LEADS + "?from=yesterday").code()).isEqualTo("request.time-malformed");
    }

    private Answer keyed(String key, String body) {
        return server.ask("POST", LEADS, body, "Content-Type", "application/json", "Idempotency-Key", key);
    }

    private static String owned(String body) {
        return body.replaceFirst("\\{", "{\"owner\":\"" + MAYA.id() + "\",");
    }

    private Answer put(String path, String body, String seen) {
        return server.ask("PUT", path, body, "Content-Type", "application/json", "If-Match", seen);
    }

    private String captured() {
        return LEADS + "/" + server.post(LEADS, BODY).json().path("lead").asText();
    }
}
