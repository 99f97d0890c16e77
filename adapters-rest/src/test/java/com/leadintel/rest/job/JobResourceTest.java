package com.leadintel.rest.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.job.BrowseJobs;
import com.leadintel.application.job.CancelJob;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.RetryDeadJobs;
import com.leadintel.application.job.RetryJob;
import com.leadintel.application.job.ShowJob;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.shared.JobId;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobResourceTest {
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), Clock.systemUTC());
    private final RestServer server = RestServer.of(caller -> new JobResource(
            caller,
            new BrowseJobs(jobs),
            new ShowJob(jobs),
            new CancelJob(jobs),
            new RetryJob(jobs),
            new RetryDeadJobs(jobs)));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aJobShowsHowItStands() {
        JobId job = queued();
        JsonNode shown = server.get("/api/v1/jobs/" + job).json();
        assertThat(shown.path("state").asText()).isEqualTo("QUEUED");
        assertThat(shown.path("kind").asText()).isEqualTo("research.lead");
    }

    @Test
    void anUnknownJobIsNotFound() {
        Answer answer = server.get("/api/v1/jobs/" + new UUID(9, 9));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("job.not-found");
    }

    @Test
    void aMalformedIdIsABadRequest() {
        assertThat(server.get("/api/v1/jobs/seven").code()).isEqualTo("job.id-malformed");
    }

    @Test
    void aListIsReadPageByPage() {
        queued();
        queued();
        JsonNode first = server.get("/api/v1/jobs?limit=1").json();
        JsonNode second = server.get(
                        "/api/v1/jobs?limit=1&cursor=" + first.path("next").asText())
                .json();
        assertThat(first.path("items").get(0).path("id"))
                .isNotEqualTo(second.path("items").get(0).path("id"));
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void onlyJobsOfTheWantedStateAreListed() {
        queued();
        JobId dead = queued();
        jobs.becomes(dead, JobState.DEAD, Optional.of("mail.unreachable"));
        JsonNode items = server.get("/api/v1/jobs?state=DEAD").json().path("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).path("id").asText()).isEqualTo(dead.toString());
    }

    @Test
    void anUnknownStateIsABadRequest() {
        assertThat(server.get("/api/v1/jobs?state=BURIED").status()).isEqualTo(400);
    }

    @Test
    void aCancelledJobIsAnsweredAsItStands() {
        Answer answer = server.post("/api/v1/jobs/" + queued() + "/cancel", "");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void aQueuedJobNeedsNoRetry() {
        Answer answer = server.post("/api/v1/jobs/" + queued() + "/retry", "");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("job.not-ended");
    }

    @Test
    void allDeadJobsOfAKindAreRetried() {
        jobs.becomes(queued(), JobState.DEAD, Optional.of("mail.unreachable"));
        Answer answer = server.post("/api/v1/jobs/retry?kind=research.lead", "");
        assertThat(answer.json().path("retried").asInt()).isEqualTo(1);
        assertThat(server.post("/api/v1/jobs/retry", "").status()).isEqualTo(400);
    }

    @Test
    void whoMayNotSteerIsRefused() {
        Answer answer = server.ask("POST", "/api/v1/jobs/" + queued() + "/cancel", "", "X-Role", "VIEWER");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("facts").path("permission").asText()).isEqualTo("job.steer");
    }

    private JobId queued() {
        return jobs.enqueue(RestServer.TENANT, JobRequest.of("research.lead", new UUID(5, 5), Map.of()));
    }
}
