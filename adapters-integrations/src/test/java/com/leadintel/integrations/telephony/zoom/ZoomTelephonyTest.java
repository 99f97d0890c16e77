package com.leadintel.integrations.telephony.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.integration.port.Logins;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Telephony;
import com.leadintel.domain.call.TelephonyContract;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.http.Crowd;
import com.leadintel.integrations.http.LocalServer;
import com.leadintel.integrations.resilience.Unreachable;
import com.leadintel.integrations.settings.MapConfig;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZoomTelephonyTest implements TelephonyContract {
    private static final Clock NINE = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final ZoomStandIn zoom = new ZoomStandIn();
    private Telephony telephony = connected("secret", NINE);

    @BeforeEach
    void reconnect() {
        telephony = connected("secret", NINE);
    }

    @AfterEach
    void close() {
        zoom.close();
    }

    @Override
    public Telephony telephony() {
        return telephony;
    }

    @Override
    public String transcribed() {
        return "call-1/rec-1";
    }

    @Override
    public byte[] sound() {
        return ZoomStandIn.SOUND.clone();
    }

    @Override
    public String untranscribed() {
        return "call-2/rec-2";
    }

    @Override
    public String unknown() {
        return "call-9/rec-9";
    }

    @Test
    void whoeverHasAZoomUserIdSellsAndTheOtherBuys() {
        List<Turn> turns =
                telephony.transcript(OURS, transcribed()).orElseThrow().turns();
        assertThat(turns).extracting(Turn::speaker).containsExactly("Maya", "Elena", "Speaker");
        assertThat(turns.get(0).side()).isEqualTo(Side.SELLER);
        assertThat(turns.get(1).side()).isEqualTo(Side.BUYER);
        assertThat(turns.get(1).endSecond()).hasValue(3.1);
    }

    @Test
    void aRecordedMeetingIsHadToo() throws IOException {
        try (Audio audio = telephony.recording(OURS, "meeting/u1/x==")) {
            assertThat(audio.bytes().readAllBytes()).isEqualTo(ZoomStandIn.SOUND);
        }
        assertThat(telephony.transcript(OURS, "meeting/u1/x==").orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly("Hello there.");
    }

    @Test
    void eachRecordingOfACallHasItsOwnSoundAndTranscript() throws IOException {
        for (String part : List.of("3", "4")) {
            try (Audio audio = telephony.recording(OURS, "call-3/rec-" + part)) {
                assertThat(audio.bytes().readAllBytes()).isEqualTo(ZoomStandIn.soundOf(part));
            }
            assertThat(telephony
                            .transcript(OURS, "call-3/rec-" + part)
                            .orElseThrow()
                            .turns())
                    .extracting(Turn::text)
                    .contains("Part " + part);
        }
    }

    @Test
    void oneLoginServesManyCalls() {
        telephony.recording(OURS, transcribed()).close();
        telephony.recording(OURS, transcribed()).close();
        assertThat(zoom.logins).hasValue(1);
    }

    @Test
    void aTokenThatZoomForgotIsReplacedOnce() {
        telephony.recording(OURS, transcribed()).close();
        zoom.good = "token-2";
        telephony.recording(OURS, transcribed()).close();
        assertThat(zoom.logins).hasValue(2);
    }

    @Test
    void anOldTokenIsReplacedBeforeItEnds() {
        AtomicReference<Instant> now = new AtomicReference<>(NINE.instant());
        Telephony later = connected("secret", clock(now));
        later.recording(OURS, transcribed()).close();
        now.set(NINE.instant().plus(Duration.ofMinutes(59)));
        later.recording(OURS, transcribed()).close();
        assertThat(zoom.logins).hasValue(2);
    }

    @Test
    void theTokenDoesNotFollowARedirectToAnotherHost() throws IOException {
        try (LocalServer cloud = new LocalServer()) {
            cloud.answer(
                    "/file",
                    exchange -> LocalServer.send(
                            exchange,
                            exchange.getRequestHeaders().containsKey("Authorization") ? 400 : 200,
                            "audio/mp4",
                            ZoomStandIn.SOUND));
            zoom.server.redirect(
                    "/v2/phone/recording/download/file-1",
                    cloud.address("/file").toString());
            try (Audio audio = telephony.recording(OURS, transcribed())) {
                assertThat(audio.bytes().readAllBytes()).isEqualTo(ZoomStandIn.SOUND);
            }
        }
    }

    @Test
    void aWrongSecretIsToldApart() {
        assertRefused(connected("wrong", NINE), "telephony.login-refused", Refusal.Kind.UNAVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "429, telephony.too-many-requests,  OVER_QUOTA",
        "500, telephony.unreachable,        UNAVAILABLE",
        "503, telephony.unreachable,        UNAVAILABLE",
        "403, telephony.access-refused,     UNAVAILABLE",
        "401, telephony.access-refused,     UNAVAILABLE",
        "408, telephony.unreachable,        UNAVAILABLE",
        "400, telephony.recording-refused,  INVALID",
        "409, telephony.recording-refused,  INVALID",
        "410, telephony.recording-not-found, NOT_FOUND",
        "404, telephony.recording-not-found, NOT_FOUND"
    })
    void anErrorOfZoomHasOurOwnCode(int status, String code, Refusal.Kind kind) {
        zoom.server.status("/v2/phone/recording/download/file-1", status);
        assertRefused(telephony, code, kind);
    }

    @Test
    void aTokenThatIsNotAllowedEnoughConcernsTheWholeConnection() {
        zoom.guarded(
                "/v2/phone/recording/download/file-1",
                exchange -> LocalServer.send(
                        exchange, 400, "application/json", "{\"code\":4711,\"message\":\"Invalid access token\"}"));
        assertRefused(telephony, "telephony.access-refused", Refusal.Kind.UNAVAILABLE);
    }

    @Test
    void whoeverKeepsTheFileForZoomRefusesNothingButTheFile() {
        try (LocalServer cloud = new LocalServer()) {
            cloud.status("/file", 403);
            zoom.server.redirect(
                    "/v2/phone/recording/download/file-1",
                    cloud.address("/file").toString());
            assertRefused(telephony, "telephony.recording-refused", Refusal.Kind.INVALID);
        }
    }

    @Test
    void aTranscriptThatNobodyCanReadIsNotAskedForAgain() {
        zoom.guarded(
                "/v2/phone/recording_transcript/download/rec-1",
                exchange -> LocalServer.send(exchange, 200, "text/html", "<html>moved</html>"));
        assertThatThrownBy(() -> telephony.transcript(OURS, transcribed()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("transcript.format-unknown");
                    assertThat(refusal.passes()).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource({"'{\"a\":[', '{},'", "'{\"timeline\":[', '{\"users\":[]},'"})
    void aTranscriptThatWouldFillTheMemoryIsRefused(String begin, String each) {
        zoom.guarded(
                "/v2/phone/recording_transcript/download/rec-1",
                exchange -> ZoomStandIn.json(exchange, begin + each.repeat(600_000) + "{}]}"));
        ZoomSettings generous = settings("secret", 10, 100);
        Telephony open = new ZoomTelephony(connections(), logins(generous), new ZoomApi(generous, NINE));
        assertThatThrownBy(() -> open.transcript(OURS, transcribed()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("transcript.too-large"));
    }

    @Test
    void aListThatWouldFillTheMemoryIsNoAnswer() {
        zoom.guarded(
                "/v2/phone/call_logs/call-1/recordings",
                exchange -> ZoomStandIn.json(exchange, "{\"a\":[" + "{},".repeat(200_000) + "{}]}"));
        assertRefused(telephony, "telephony.unreachable", Refusal.Kind.UNAVAILABLE);
    }

    @Test
    void aSilentZoomIsUnreachable() {
        zoom.server.answer("/v2/phone/call_logs/call-1/recordings", exchange -> exchange.getRequestBody());
        assertRefused(telephony, "telephony.unreachable", Refusal.Kind.UNAVAILABLE);
    }

    @Test
    void aDownloadThatIsCutIsNoRecording() {
        zoom.guarded("/v2/phone/recording/download/file-1", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "audio/mpeg");
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(ZoomStandIn.SOUND);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        Audio audio = telephony.recording(OURS, transcribed());
        assertThat(audio.sizeBytes()).hasValue(1_000L);
        assertThatThrownBy(() -> audio.bytes().readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void aRecordingThatIsTooLargeIsCutOff() {
        zoom.guarded(
                "/v2/phone/recording/download/file-1",
                exchange -> LocalServer.send(exchange, 200, "audio/mpeg", new byte[2_000_000]));
        Audio audio = telephony.recording(OURS, transcribed());
        assertThatThrownBy(() -> audio.bytes().readAllBytes()).hasMessageContaining("larger than");
        audio.close();
    }

    @Test
    void withoutAnAccountNothingIsConnected() {
        ZoomSettings none = ZoomSettings.of(new MapConfig(Map.of()));
        assertRefused(
                new ZoomTelephony(connections(), logins(none), new ZoomApi(none, NINE)),
                "telephony.not-connected",
                Refusal.Kind.RULE_BROKEN);
    }

    @Test
    void aLoginToAnotherAccountThanTheConnectionsIsNotUsed() {
        ZoomSettings settings = settings("secret");
        InMemoryConnections changed = connections();
        changed.save(OURS, connection(OURS, "acc-3"));
        assertRefused(
                new ZoomTelephony(changed, logins(settings), new ZoomApi(settings, NINE)),
                "telephony.not-connected",
                Refusal.Kind.RULE_BROKEN);
    }

    @Test
    void allWhoWaitForATokenFailTogether() {
        AtomicInteger asked = new AtomicInteger();
        try (Crowd crowd = new Crowd()) {
            zoom.server.answer("/oauth/token", exchange -> {
                asked.incrementAndGet();
                crowd.waits(Crowd.ALL - 1);
                LocalServer.send(exchange, 503, "text/plain", "not now");
            });
            ZoomApi api = new ZoomApi(settings("secret", 60, 1), NINE);
            assertThat(crowd.ask(() -> api.document("/phone/call_logs/call-1/recordings")))
                    .allSatisfy(one -> assertThatThrownBy(one::join).hasCauseInstanceOf(Unreachable.class));
        }
        assertThat(asked).hasValue(1);
    }

    private void assertRefused(Telephony one, String code, Refusal.Kind kind) {
        assertThatThrownBy(() -> one.recording(OURS, transcribed())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }

    private Telephony connected(String secret, Clock clock) {
        ZoomSettings settings = settings(secret);
        return new ZoomTelephony(connections(), logins(settings), new ZoomApi(settings, clock));
    }

    private ZoomSettings settings(String secret) {
        return settings(secret, 1, 1);
    }

    private ZoomSettings settings(String secret, int seconds, int megabytes) {
        return ZoomSettings.of(new MapConfig(Map.of(
                "zoom.account-id",
                ZoomStandIn.ACCOUNT,
                "zoom.client-id",
                "id",
                "zoom.client-secret",
                secret,
                "zoom.api-url",
                zoom.api(),
                "zoom.token-url",
                zoom.tokenUrl(),
                "zoom.timeout-seconds",
                Integer.toString(seconds),
                "zoom.most-megabytes",
                Integer.toString(megabytes))));
    }

    private static Clock clock(AtomicReference<Instant> now) {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private static Logins logins(ZoomSettings settings) {
        return (tenant, provider) -> settings.account().filter(own -> tenant.equals(OURS));
    }

    private static InMemoryConnections connections() {
        InMemoryConnections connections = new InMemoryConnections();
        connections.save(OURS, connection(OURS, ZoomStandIn.ACCOUNT));
        connections.save(THEIRS, connection(THEIRS, "acc-2"));
        return connections;
    }

    private static Connection connection(com.leadintel.domain.shared.TenantId tenant, String account) {
        return new Connection(tenant, Provider.ZOOM, "k".repeat(24) + account, Optional.of(account));
    }
}
