package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import java.net.http.HttpResponse;
import java.util.List;
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
    }

    private static String captured(Http api, String how) {
        HttpResponse<String> answer = api.post(
                "/api/v1/leads", "{\"details\":{" + how + ",\"lastName\":\"Lindqvist\",\"company\":\"Gantry Steel\"}}");
        assertThat(answer.statusCode()).isEqualTo(201);
        return Http.json(answer).path("lead").asText();
    }
}
