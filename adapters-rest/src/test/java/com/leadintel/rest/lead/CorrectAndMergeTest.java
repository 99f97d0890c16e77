package com.leadintel.rest.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorrectAndMergeTest {
    private static final String LEADS = "/api/v1/leads";
    private static final String BODY = "{\"details\":{\"lastName\":\"Norwood\",\"email\":\"elena@norwood.example\","
            + "\"phone\":\"+12092592844\",\"company\":\"Norwood Castings\"}}";
    private static final String LIKE = "{\"details\":{\"lastName\":\"Norwood\",\"company\":\"Norwood Castings\"}}";

    private final ServedLeads served = new ServedLeads();
    private final RestServer server = served.server;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPatchChangesWhatItNamesAndRemovesWhatIsNull() {
        String lead = captured();
        Answer answer = server.ask(
                "PATCH",
                lead,
                "{\"title\":\"Head of Tooling\",\"email\":null}",
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                "\"1\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("details").path("title").asText()).isEqualTo("Head of Tooling");
        assertThat(answer.json().path("details").path("email").isNull()).isTrue();
        assertThat(answer.json().path("details").path("lastName").asText()).isEqualTo("Norwood");
    }

    @Test
    void aPatchWithoutAPreconditionIsOfTheLeadAsItIsInTheEnd() {
        String lead = captured();
        served.meanwhile.set(() -> titled(lead));
        Answer answer = patch(lead, "{\"phone\":\"+12092592855\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/details/phone").asText()).isEqualTo("+12092592855");
        assertThat(answer.json().at("/details/title").asText()).isEqualTo("Head of Tooling");
    }

    @Test
    void aPatchOfAnOldVersionIsRefused() {
        String lead = captured();
        titled(lead);
        Answer answer = patch(lead, "{\"phone\":\"+12092592855\"}", "If-Match", "\"1\"");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("lead.changed-meanwhile");
    }

    @Test
    void aPatchOfAFieldThatIsNotThereIsRefused() {
        Answer answer = server.ask("PATCH", captured(), "{\"shoes\":44}", "Content-Type", "application/json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("field.unknown").contains("shoes");
    }

    @Test
    void twoLeadsThatAreTheSameBecomeOneAndTheOtherSaysWhere() {
        String lead = captured();
        String other = server.post(LEADS, LIKE).json().path("lead").asText();
        Answer merged = server.post(
                LEADS + "/" + other + "/duplicates/" + lead.substring(lead.lastIndexOf('/') + 1) + "/merge", "");
        assertThat(merged.status()).isEqualTo(200);
        assertThat(lead).endsWith(merged.json().path("id").asText());
        assertThat(merged.json().path("captures")).hasSize(2);
        assertThat(merged.json().at("/duplicates/0/mergedBy").asText()).isEqualTo("Robin Asker");
        assertThat(merged.header("ETag")).isEqualTo("\"3\"");
        Answer gone = server.get(LEADS + "/" + other);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.code()).isEqualTo("lead.merged");
        assertThat(lead).endsWith(gone.json().at("/facts/into").asText());
    }

    @Test
    void whoSaysWhichLeadRemainsIsRefusedWhenItWouldBeAnother() {
        String lead = captured();
        String known = lead.substring(lead.lastIndexOf('/') + 1);
        String other = server.post(LEADS, LIKE).json().path("lead").asText();
        String merge = lead + "/duplicates/" + other + "/merge?remaining=";
        Answer refused = server.post(merge + other, "");
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.code()).isEqualTo("lead.changed-meanwhile");
        assertThat(refused.json().at("/facts/remaining").asText()).isEqualTo(known);
        assertThat(server.post(merge + "x", "").code()).isEqualTo("lead.id-malformed");
        assertThat(server.post(merge + known, "").json().path("id").asText()).isEqualTo(known);
    }

    @Test
    void leadsThatNobodySuspectedAreNotMerged() {
        Answer answer = server.post(captured() + "/duplicates/01933c5e-7a3b-7c11-9d2e-6f0a1b2c3d4e/merge", "");
        assertThat(answer.code()).isEqualTo("lead.not-found");
    }

    /** As somebody else does it in between. */
    private void titled(String path) {
        Lead lead = served.leads.get(RestServer.TENANT, LeadId.of(path.substring(path.lastIndexOf('/') + 1)));
        Person person = lead.details().person().titled("Head of Tooling");
        lead.correct(LeadDetails.of(person, lead.details().company()), served.clock.instant());
        served.leads.save(RestServer.TENANT, lead);
    }

    private Answer patch(String path, String body, String... headers) {
        return server.ask(
                "PATCH",
                path,
                body,
                Stream.concat(Stream.of("Content-Type", "application/merge-patch+json"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    private String captured() {
        return LEADS + "/" + server.post(LEADS, BODY).json().path("lead").asText();
    }
}
