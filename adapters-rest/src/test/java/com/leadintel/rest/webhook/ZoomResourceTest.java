package com.leadintel.rest.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.KeepMessage;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.RouteMessage;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.integration.port.InMemoryProviderMessages;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ZoomResourceTest {
    private static final String SECRET = "s3cr3t";
    private static final String KEY = "an-unguessable-key-of-a-tenant";
    private static final String SIGNED = "1700000000";
    private static final String PLAIN = "/api/webhooks/zoom/recording";
    private static final String BODY = "{\"event\":\"phone.recording_completed\",\"event_ts\":1626230691572}";
    private static final String OURS =
            "{\"event\":\"phone.recording_completed\",\"event_ts\":1,\"payload\":{\"account_id\":\"AAAAAABBBB\","
                    + "\"object\":{\"recordings\":[{\"id\":\"r-1\"}]}}}";

    private final Clock clock = Clock.fixed(Instant.ofEpochSecond(1_700_000_100), ZoneOffset.UTC);
    private final InMemoryConnections connections = new InMemoryConnections();
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), clock);
    private final RestServer server = RestServer.of(caller -> new ZoomResource(
            new RouteMessage(connections, (tenant, provider) -> Optional.of(SECRET)),
            new KeepMessage(new InMemoryProviderMessages(), jobs, new SequentialIds(), clock),
            clock));

    ZoomResourceTest() {
        connections.save(
                RestServer.TENANT, new Connection(RestServer.TENANT, Provider.ZOOM, KEY, Optional.of("AAAAAABBBB")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSignatureOfZoomsOwnExampleIsRight() {
        Answer answer = post(
                PLAIN + "/" + KEY, BODY, "v0=6e4175bb8af79534ef726190cfc65226e5cecba3bb85a51168e9da1ee9b612c7", SIGNED);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(queued()).hasSize(1);
    }

    @Test
    void theChallengeIsAnsweredWithTheProofOfTheSecret() {
        String body = "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\"}}";
        Answer answer = post(PLAIN, body, sign(body, SIGNED), SIGNED);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .isEqualTo("{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\",\"encryptedToken\":"
                        + "\"86b565e97036973cc44c3b3f24af76cabe70c2cbf5554c32419d44ecf6c0f2ca\"}");
        assertThat(queued()).isEmpty();
    }

    @Test
    void aMessageOnThePlainPathFindsItsTenantByTheAccount() {
        assertThat(post(PLAIN, OURS, sign(OURS, SIGNED), SIGNED).status()).isEqualTo(204);
        assertThat(queued()).hasSize(1);
    }

    @Test
    void aRedeliveryIsAcknowledgedAndChangesNothing() {
        post(PLAIN, OURS, sign(OURS, SIGNED), SIGNED);
        String again = OURS.replace(":1,", ": 1,");
        assertThat(post(PLAIN, again, sign(again, SIGNED), SIGNED).status()).isEqualTo(204);
        assertThat(queued()).hasSize(1);
    }

    @Test
    void aWrongSignatureIsRejected() {
        assertThat(post(PLAIN, OURS, sign(OURS + " ", SIGNED), SIGNED).code()).isEqualTo("webhook.signature-wrong");
        assertThat(queued()).isEmpty();
    }

    @Test
    void anUnsignedMessageIsRejected() {
        Answer answer = server.post(PLAIN, OURS);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("webhook.signature-missing");
    }

    @Test
    void aSignatureOfMoreThanFiveMinutesIsStale() {
        String old = "1699999799";
        assertThat(post(PLAIN, OURS, sign(OURS, old), old).code()).isEqualTo("webhook.timestamp-stale");
    }

    @Test
    void aTimestampThatIsNoneIsRejected() {
        assertThat(post(PLAIN, OURS, sign(OURS, "soon"), "soon").code()).isEqualTo("webhook.timestamp-malformed");
    }

    @Test
    void anAccountThatNobodyHasIsRejected() {
        String stranger = OURS.replace("AAAAAABBBB", "CCCC");
        assertThat(post(PLAIN, stranger, sign(stranger, SIGNED), SIGNED).code())
                .isEqualTo("webhook.connection-unknown");
    }

    @Test
    void anUnknownKeyIsRejected() {
        assertThat(post(PLAIN + "/another-unguessable-key-of-nobody", OURS, sign(OURS, SIGNED), SIGNED)
                        .code())
                .isEqualTo("webhook.connection-unknown");
    }

    @Test
    void anUnknownEventIsKeptToo() {
        String strange = OURS.replace("phone.recording_completed", "phone.unheard_of");
        assertThat(post(PLAIN, strange, sign(strange, SIGNED), SIGNED).status()).isEqualTo(204);
        assertThat(queued()).hasSize(1);
    }

    @Test
    void whatIsNoMessageIsABadRequest() {
        assertThat(server.post(PLAIN, "{\"event\":").code()).isEqualTo("request.json");
        assertThat(server.post(PLAIN, "[]").code()).isEqualTo("webhook.not-an-object");
        assertThat(server.post(PLAIN, "{}").code()).isEqualTo("webhook.event-missing");
    }

    @Test
    void withTwoTenantsAChallengeOnThePlainPathIsForNobody() {
        TenantId other = new TenantId(new UUID(8, 8));
        connections.save(other, new Connection(other, Provider.ZOOM, KEY + "-2", Optional.of("DDDD")));
        String body = "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"x\"}}";
        assertThat(post(PLAIN, body, sign(body, SIGNED), SIGNED).code()).isEqualTo("webhook.connection-unknown");
    }

    private Answer post(String path, String body, String signature, String timestamp) {
        return server.ask(
                "POST",
                path,
                body,
                "Content-Type",
                "application/json; charset=utf-8",
                "x-zm-signature",
                signature,
                "x-zm-request-timestamp",
                timestamp);
    }

    private static String sign(String body, String timestamp) {
        return "v0=" + Hmac.of(SECRET, ("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
    }

    private List<Job> queued() {
        return jobs.browse(RestServer.TENANT, Optional.empty(), Optional.empty(), 10)
                .items();
    }
}
