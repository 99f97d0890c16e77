package com.leadintel.integrations.telephony.zoom;

import com.leadintel.integrations.http.LocalServer;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Zoom as its documentation describes it: a token for the account, listings by call, downloads with the token. */
final class ZoomStandIn implements AutoCloseable {
    static final byte[] SOUND = "ID3 as good as any sound".getBytes(StandardCharsets.US_ASCII);
    static final String ACCOUNT = "acc-1";
    private static final String TRANSCRIPT = """
        {"type":"zoom_transcript","ver":1,"recording_id":"rec-1","timeline":[
         {"text":"Hello, this is Maya.","ts":"00:00:00.789","end_ts":"00:00:02.584",
          "users":[{"username":"Maya","zoom_userid":"z8yCx","client_type":0}]},
         {"text":"Hi Maya.","ts":"00:00:03.100","end_ts":"00:00:03.000",
          "users":[{"username":"Elena","zoom_userid":"Unknown Speaker"}]},
         {"text":"Mhm.","ts":"00:00:09.000","end_ts":"00:00:09.500","users":[]}]}\
        """;
    final LocalServer server = new LocalServer();
    final AtomicInteger logins = new AtomicInteger();
    volatile String good = "token-1";

    ZoomStandIn() {
        server.answer("/oauth/token", this::login);
        guarded("/v2/phone/call_logs/call-1/recordings", exchange -> json(exchange, listing("rec-1")));
        guarded("/v2/phone/call_logs/call-2/recordings", exchange -> json(exchange, listing("rec-2")));
        guarded(
                "/v2/phone/call_logs/call-3/recordings",
                exchange -> json(
                        exchange,
                        "{\"recordings\":[" + entry("rec-3", "file-3") + "," + entry("rec-4", "file-4") + "]}"));
        for (String part : new String[] {"3", "4"}) {
            guarded(
                    "/v2/phone/recording/download/file-" + part,
                    exchange -> LocalServer.send(exchange, 200, "audio/mpeg", soundOf(part)));
            guarded(
                    "/v2/phone/recording_transcript/download/rec-" + part,
                    exchange -> json(exchange, TRANSCRIPT.replace("Hi Maya.", "Part " + part)));
        }
        guarded(
                "/v2/phone/recording/download/file-1",
                exchange -> LocalServer.send(exchange, 200, "audio/mpeg", SOUND));
        guarded("/v2/phone/recording_transcript/download/rec-1", exchange -> json(exchange, TRANSCRIPT));
        guarded(
                "/v2/phone/recording_transcript/download/rec-2",
                exchange -> json(exchange, "{\"code\":12000,\"message\":\"Unable to transcribe this recording.\"}"));
        guarded(
                "/v2/meetings/u1%252Fx%253D%253D/recordings",
                exchange -> json(
                        exchange,
                        "{\"recording_files\":[{\"file_type\":\"M4A\",\"download_url\":\"" + api()
                                + "/phone/recording/download/file-1\"},{\"file_type\":\"TRANSCRIPT\",\"download_url\":\""
                                + api() + "/rec/vtt\"}]}"));
        guarded(
                "/v2/rec/vtt",
                exchange -> LocalServer.send(
                        exchange, 200, "text/vtt", "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nMaya: Hello there.\n"));
    }

    String api() {
        return server.address("/v2").toString();
    }

    String tokenUrl() {
        return server.address("/oauth/token").toString();
    }

    void guarded(String path, LocalServer.Responder answer) {
        server.answer(path, exchange -> {
            if (("Bearer " + good).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer.to(exchange);
            } else {
                LocalServer.send(
                        exchange, 401, "application/json", "{\"code\":124,\"message\":\"Invalid access token.\"}");
            }
        });
    }

    @Override
    public void close() {
        server.close();
    }

    private String listing(String recording) {
        return "{\"recordings\":[{\"id\":\"other\",\"download_url\":\"http://127.0.0.1:1/x\"},"
                + entry(recording, "file-1") + "]}";
    }

    private String entry(String recording, String file) {
        return "{\"id\":\"" + recording + "\",\"download_url\":\"" + api() + "/phone/recording/download/" + file
                + "\"}";
    }

    static byte[] soundOf(String part) {
        return ("ID3 part " + part).getBytes(StandardCharsets.US_ASCII);
    }

    private void login(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        if ("Basic aWQ6c2VjcmV0".equals(basic)
                && form.contains("grant_type=account_credentials")
                && form.contains("account_id=" + ACCOUNT)) {
            logins.incrementAndGet();
            json(exchange, "{\"access_token\":\"" + good + "\",\"token_type\":\"bearer\",\"expires_in\":3600}");
        } else {
            LocalServer.send(
                    exchange, 400, "application/json", "{\"reason\":\"Invalid client\",\"error\":\"invalid_client\"}");
        }
    }

    static void json(HttpExchange exchange, String text) throws IOException {
        LocalServer.send(exchange, 200, "application/json", text);
    }
}
