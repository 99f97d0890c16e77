package com.leadintel.rest.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.call.BrowseCalls;
import com.leadintel.application.call.ListenToCall;
import com.leadintel.application.call.LogCall;
import com.leadintel.application.call.LoggedCalls;
import com.leadintel.application.call.MatchCall;
import com.leadintel.application.call.ShowCall;
import com.leadintel.application.call.TranscribeCall;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.job.ShowJob;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.TranscriptSource;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallResourceTest {
    private static final String CALLS = "/api/v1/calls";
    private static final String BODY =
            "{\"direction\":\"OUTBOUND\",\"occurredAt\":\"2026-03-12T10:00:00Z\",\"durationSeconds\":60,"
                    + "\"transcript\":\"Maya: Hello.\"}";

    private final Clock clock = Clock.systemUTC();
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    private final ShowCall show = new ShowCall(calls);
    private final InMemoryUsers users = new InMemoryUsers();
    private final RecordingStore sounds = new Sounds();
    private final RestServer server = RestServer.serving(asked -> List.of(
            new CallResource(
                    asked.caller(),
                    asked.promise(),
                    new BrowseCalls((tenant, unmatched, from, most) -> Page.last(List.of())),
                    show,
                    new LogCall(
                            new LoggedCalls(calls, leads, users, new InMemoryIdempotentAnswers(clock)),
                            (tenant, file, sellers) -> new Transcript(
                                    TranscriptSource.UPLOADED,
                                    List.of(Turn.untimed(
                                            0, "Maya", Side.SELLER, new String(file, StandardCharsets.UTF_8)))),
                            sounds,
                            ids,
                            clock),
                    new MatchCall(calls, leads, clock),
                    null),
            new RecordingResource(
                    asked.caller(),
                    show,
                    new ListenToCall(show, sounds),
                    new TranscribeCall(calls, jobs),
                    new ShowJob(jobs))));

    @AfterEach
    void stop() {
        server.close();
    }

    @BeforeEach
    void theCallerIsKnown() {
        users.add(
                RestServer.TENANT,
                new User(
                        RestServer.USER,
                        RestServer.TENANT,
                        new EmailAddress("maya@example.com"),
                        "Maya",
                        Set.of(Role.SDR),
                        "hash",
                        false,
                        true,
                        clock.instant()));
    }

    @Test
    void aLoggedCallIsShownWithItsTranscript() {
        Answer answer = server.post(CALLS, BODY);
        assertThat(answer.status()).isEqualTo(201);
        JsonNode call =
                server.get(CALLS + "/" + answer.json().path("id").asText()).json();
        assertThat(call.path("seller").asText()).isEqualTo(RestServer.USER.toString());
        assertThat(call.path("transcript").path("turns").get(0).path("text").asText())
                .isEqualTo("Maya: Hello.");
    }

    @Test
    void aCallIsLoggedOnceUnderOneKey() {
        String[] headers = {"Content-Type", "application/json", "Idempotency-Key", "call-1"};
        Answer first = server.ask("POST", CALLS, BODY, headers);
        Answer second = server.ask("POST", CALLS, BODY, headers);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(server.ask("POST", CALLS, BODY.replace(":60,", ":61,"), headers)
                        .code())
                .isEqualTo("idempotency.key-reused");
    }

    @Test
    void aCallWithFilesIsLoggedOnceUnderOneKey() {
        Answer first = form(BODY, "ID3_456789", "Idempotency-Key", "form-1");
        Answer second = form(BODY, "ID3_456789", "Idempotency-Key", "form-1");
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(form(BODY, "ID3_456780", "Idempotency-Key", "form-1").code()).isEqualTo("idempotency.key-reused");
    }

    @Test
    void aFormBringsTranscriptAndAudio() {
        Answer answer = form(BODY, "ID3_456789");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("recording").path("mediaType").asText()).isEqualTo("audio/mpeg");
        assertThat(answer.json().path("recording").path("bytes").asInt()).isEqualTo(10);
        assertThat(answer.json()
                        .path("transcript")
                        .path("turns")
                        .get(0)
                        .path("text")
                        .asText())
                .isEqualTo("from the file");
    }

    @Test
    void aFormWithoutItsCallIsRefused() {
        Answer answer = server.ask(
                "POST",
                CALLS,
                "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--b--\r\n",
                "Content-Type",
                "multipart/form-data; boundary=b");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("form.part-missing");
    }

    @Test
    void aScriptThatSaysItIsSoundIsRefused() {
        assertThat(form(BODY, "<script>").code()).isEqualTo("recording.type-unknown");
    }

    @Test
    void aFormIsHeldToTheLimitsOfItsFields() {
        assertThat(form(BODY.replace(":60,", ":-1,"), "0").code()).isEqualTo("request.invalid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bytes=2-4   | 206 | 3_4        | bytes 2-4/10
                    bytes=7-    | 206 | 789        | bytes 7-9/10
                    bytes=-2    | 206 | 89         | bytes 8-9/10
                    bytes=8-99  | 206 | 89         | bytes 8-9/10
                    bytes=0-0   | 206 | I          | bytes 0-0/10
                    lines=1-2   | 200 | ID3_456789 |
                    bytes=1-2,4 | 200 | ID3_456789 |
                    """)
    void soundComesWholeOrInRanges(String range, int status, String bytes, String contentRange) {
        Answer answer = server.get(sound(), "Range", range);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).isEqualTo(bytes);
        assertThat(answer.header("Content-Range")).isEqualTo(contentRange == null ? "" : contentRange);
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("Content-Type")).isEqualTo("audio/mpeg");
    }

    @ParameterizedTest
    @CsvSource({"bytes=10-", "bytes=5-2", "bytes=-0"})
    void aRangeOutsideTheSoundCannotBeHad(String range) {
        Answer answer = server.get(sound(), "Range", range);
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.code()).isEqualTo("request.range-not-satisfiable");
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */10");
    }

    @Test
    void aCallWithoutSoundHasNoRecording() {
        String id = server.post(CALLS, BODY).json().path("id").asText();
        assertThat(server.get("/api/zoom/recordings/" + id).code()).isEqualTo("call.recording-not-found");
        assertThat(server.post("/api/zoom/recordings/" + id + "/transcribe", "").code())
                .isEqualTo("call.recording-not-found");
    }

    @Test
    void anUnknownLeadCannotBeMatched() {
        String id = server.post(CALLS, BODY).json().path("id").asText();
        Answer answer = server.ask(
                "PUT",
                CALLS + "/" + id + "/lead",
                "{\"lead\":\"01933c5e-7a3b-7c11-9d2e-6f0a1b2c3d4e\"}",
                "Content-Type",
                "application/json");
        assertThat(answer.code()).isEqualTo("lead.not-found");
    }

    private String sound() {
        return "/api/zoom/recordings/"
                + form(BODY, "ID3_456789").json().path("id").asText() + "/download";
    }

    private Answer form(String call, String audio, String... more) {
        String form = "--b\r\nContent-Disposition: form-data; name=\"call\"\r\nContent-Type: application/json\r\n\r\n"
                + call + "\r\n--b\r\nContent-Disposition: form-data; name=\"transcript\"; filename=\"t.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nfrom the file\r\n--b\r\nContent-Disposition: form-data;"
                + " name=\"audio\"; filename=\"a.wav\"\r\nContent-Type: audio/wav\r\n\r\n" + audio + "\r\n--b--\r\n";
        return server.ask(
                "POST",
                CALLS,
                form,
                Stream.concat(Stream.of("Content-Type", "multipart/form-data; boundary=b"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static final class Sounds implements RecordingStore {
        private final Map<String, byte[]> kept = new HashMap<>();

        @Override
        public Recording.Stored keep(TenantId tenant, CallId call, Audio audio) {
            try {
                byte[] bytes = audio.bytes().readAllBytes();
                kept.put(call.toString(), bytes);
                return new Recording.Stored(call.toString(), audio.mediaType(), bytes.length);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public Audio open(TenantId tenant, String key, long from, long length) {
            byte[] bytes = Optional.ofNullable(kept.get(key)).orElseThrow();
            byte[] part = Arrays.copyOfRange(bytes, (int) from, (int) Math.min(bytes.length, from + length));
            return new Audio("audio/wav", Optional.of((long) part.length), new ByteArrayInputStream(part));
        }

        @Override
        public void remove(TenantId tenant, String key) {
            kept.remove(key);
        }
    }
}
