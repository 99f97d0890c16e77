package com.leadintel.e2e.standin;

import com.leadintel.e2e.standin.WebServer.Answer;
import com.leadintel.e2e.standin.WebServer.Asked;
import com.leadintel.e2e.standin.WebServer.Page;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Zoom as its documentation describes it: tokens for a server-to-server app, recordings by call, transcripts, signatures. */
public final class Zoom implements AutoCloseable {
    public static final String ACCOUNT = "AAAAAABBBB";
    public static final String CLIENT = "zoom-client";
    public static final String CLIENT_SECRET = "zoom-client-secret";
    public static final String WEBHOOK_SECRET = "zoom-webhook-secret";
    private static final String TOKEN = "zoom-token";

    private final WebServer server = new WebServer();
    private final Map<String, List<String>> listings = new ConcurrentHashMap<>();

    public Zoom() {
        server.answer("/oauth/token", Zoom::token);
    }

    /** Where the API is. */
    public String api() {
        return server.address("/v2");
    }

    /** Where tokens come from. */
    public String tokens() {
        return server.address("/oauth/token");
    }

    /** Zoom has recorded this call, perhaps not for the first time, and has written down what was said, in its own way. */
    public void recorded(String call, String recording, String sound, String transcript) {
        String file = soundOf(recording);
        List<String> listing = listings.computeIfAbsent(call, key -> new CopyOnWriteArrayList<>());
        listing.add("{\"id\":\"" + recording + "\",\"download_url\":\"" + server.address(file) + "\"}");
        allowed(
                "/v2/phone/call_logs/" + call + "/recordings",
                asked -> Answer.json(200, "{\"recordings\":[" + String.join(",", listing) + "]}"));
        allowed(file, asked -> new Answer(200, "audio/mpeg", sound));
        allowed(transcriptOf(recording), asked -> Answer.json(200, transcript));
    }

    /** From now on whoever asks for the sound of this recording is kept waiting. */
    public Hold holdSound(String recording) {
        return server.hold("GET", soundOf(recording));
    }

    /** From now on whoever asks for the transcript of this recording is kept waiting. */
    public Hold holdTranscript(String recording) {
        return server.hold("GET", transcriptOf(recording));
    }

    private static String soundOf(String recording) {
        return "/v2/phone/recording/download/" + recording;
    }

    private static String transcriptOf(String recording) {
        return "/v2/phone/recording_transcript/download/" + recording;
    }

    /** The signature of a webhook body that is sent at this second. */
    public static String signature(String secret, long second, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal(("v0:" + second + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private void allowed(String path, Page page) {
        server.answer(
                path,
                asked -> asked.header("Authorization").equals("Bearer " + TOKEN)
                        ? page.to(asked)
                        : Answer.json(401, "{\"code\":124,\"message\":\"Invalid access token.\"}"));
    }

    private static Answer token(Asked asked) {
        String login =
                Base64.getEncoder().encodeToString((CLIENT + ":" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));
        boolean known = asked.header("Authorization").equals("Basic " + login)
                && asked.body().contains("grant_type=account_credentials")
                && asked.body().contains("account_id=" + ACCOUNT);
        return known
                ? Answer.json(200, "{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"bearer\",\"expires_in\":3600}")
                : Answer.json(400, "{\"reason\":\"Invalid client\",\"error\":\"invalid_client\"}");
    }
}
