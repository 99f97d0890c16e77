package com.leadintel.rest.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.JsonMapper;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What a message of Zoom says about itself before anything of it is believed. */
record ZoomMessage(String event, Optional<String> account, Optional<String> plainToken, String deliveryKey) {
    private static final List<String> LISTS = List.of("recordings", "call_logs", "call_elements");

    static ZoomMessage read(byte[] body) {
        JsonNode message = tree(body);
        JsonNode payload = message.path("payload");
        String event = message.path("event").asText("");
        if (event.isBlank()) {
            throw Refusal.invalid("webhook.event-missing");
        }
        return new ZoomMessage(
                event,
                text(payload.path("account_id")),
                text(payload.path("plainToken")),
                event + " " + sha256(identity(message, payload)));
    }

    boolean isChallenge() {
        return event.equals("endpoint.url_validation");
    }

    /** What stays the same when Zoom delivers again: the event, its time, the account and what it is about. */
    private static String identity(JsonNode message, JsonNode payload) {
        StringJoiner identity = new StringJoiner(" ");
        identity.add(message.path("event_ts").asText())
                .add(payload.path("account_id").asText());
        JsonNode object = payload.path("object");
        LISTS.forEach(list ->
                object.path(list).forEach(one -> identity.add(one.path("id").asText())));
        boolean anonymous = LISTS.stream().allMatch(list -> object.path(list).isEmpty());
        return anonymous ? identity.add(message.toString()).toString() : identity.toString();
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonNode tree = JsonMapper.strict().readTree(body);
            if (tree == null || !tree.isObject()) {
                throw Refusal.invalid("webhook.not-an-object");
            }
            return JsonMapper.kept(tree);
        } catch (IOException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
