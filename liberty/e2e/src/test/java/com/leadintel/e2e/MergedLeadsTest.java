package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.Desk;
import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Two leads that may be the same are one as soon as somebody says so. */
@EndToEnd
class MergedLeadsTest {
    private static final String LEADS = "/api/v1/leads/";

    @Test
    void theOneThatRemainsHasTheCallsOfBothAndTheOtherSaysWhereItWent(LeadIntel product) {
        Http api = product.api();
        String known = captured(api, "\"firstName\":\"Petra\",\"email\":\"petra@gantry.example\"");
        String twin = captured(api, "\"firstName\":\"Petra\",\"phone\":\"+12025550177\"");
        String call = product.desk().logCall(twin, "Maya: Hello?\nPetra: We need it before March.\n");

        String owner = product.desk().got("/api/v1/users").at("/items/0/id").asText();
        assertThat(api.put(LEADS + twin + "/owner", "{\"owner\":\"" + owner + "\"}")
                        .statusCode())
                .isEqualTo(200);

        String merge = LEADS + known + "/duplicates/" + twin + "/merge?remaining=";
        HttpResponse<String> one = api.post(merge + known, "");
        HttpResponse<String> other = api.post(merge + twin, "");

        assertThat(List.of(one.statusCode(), other.statusCode()))
                .as(one.body() + other.body())
                .containsExactlyInAnyOrder(200, 412);
        HttpResponse<String> merged = one.statusCode() == 200 ? one : other;
        HttpResponse<String> refused = one.statusCode() == 200 ? other : one;
        String remaining = Http.json(merged).path("id").asText();
        assertThat(Http.json(refused).path("code").asText()).isEqualTo("lead.changed-meanwhile");
        assertThat(Http.json(refused).at("/facts/remaining").asText()).isEqualTo(remaining);
        String gone = remaining.equals(known) ? twin : known;
        assertThat(Http.json(merged).at("/details/email").asText()).isEqualTo("petra@gantry.example");
        assertThat(Http.json(merged).at("/details/phone").asText()).isEqualTo("+12025550177");
        assertThat(Http.json(merged).path("captures")).hasSize(2);
        assertThat(Http.json(merged).at("/nextAction/action").asText()).isNotEqualTo("CHECK_DUPLICATE");
        HttpResponse<String> asked = api.get(LEADS + gone);
        assertThat(asked.statusCode()).isEqualTo(410);
        assertThat(Http.json(asked).path("code").asText()).isEqualTo("lead.merged");
        assertThat(Http.json(asked).at("/facts/into").asText()).isEqualTo(remaining);
        assertThat(Http.json(api.get("/api/v1/calls/" + call)).path("lead").asText())
                .isEqualTo(remaining);
        assertThat(Http.json(merged).path("owner").asText()).isEqualTo(owner);
        await().atMost(Duration.ofSeconds(60)).until(() -> told(product.desk(), owner), Set.of(remaining)::equals);
    }

    @Test
    void whatManyCorrectAtOnceWithoutAPreconditionAllArrives(LeadIntel product) {
        Http api = product.api();
        String lead = captured(api, "\"firstName\":\"Piet\",\"email\":\"piet@gantry.example\"");
        List<String> corrections = List.of(
                "{\"title\":\"Buyer\"}",
                "{\"email\":\"piet.lindqvist@gantry.example\"}",
                "{\"phone\":\"+12025550178\"}",
                "{\"industry\":\"Steel\"}");

        List<Integer> statuses = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> api.send(api.to(LEADS + lead)
                        .header("Content-Type", "application/merge-patch+json")
                        .method("PATCH", BodyPublishers.ofString(corrections.get(i % corrections.size())))))
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(statuses).containsOnly(200);
        JsonNode details = product.desk().lead(lead).path("details");
        assertThat(Stream.of("title", "email", "phone", "industry")
                        .map(field -> details.path(field).asText()))
                .containsExactly("Buyer", "piet.lindqvist@gantry.example", "+12025550178", "Steel");
    }

    private static Set<String> told(Desk desk, String person) {
        return StreamSupport.stream(
                        desk.got("/api/v1/notifications?limit=100&user=" + person)
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("kind").asText().equals("LEAD_MERGED"))
                .map(one -> one.path("lead").asText())
                .collect(Collectors.toSet());
    }

    private static String captured(Http api, String how) {
        HttpResponse<String> answer = api.post(
                "/api/v1/leads", "{\"details\":{" + how + ",\"lastName\":\"Lindqvist\",\"company\":\"Gantry Steel\"}}");
        assertThat(answer.statusCode()).isEqualTo(201);
        return Http.json(answer).path("lead").asText();
    }
}
