package com.leadintel.e2e.badinput;

import com.leadintel.e2e.harness.Http;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Messages that nobody vouches for: no signature, a wrong one, an old one, and a key or an account that nobody has. */
final class BadSignatures implements Badness {
    private static final byte[] OTHER = Hooks.utf8("{\"event\":\"another\"}");

    @Override
    public Stream<Attack> on(Operation operation, World world) {
        if (!operation.open()) {
            return Stream.empty();
        }
        return Hooks.isZoom(operation) ? zoom(operation, world) : salesforce(operation, world);
    }

    private static Stream<Attack> zoom(Operation operation, World world) {
        String now = Long.toString(Instant.now().getEpochSecond());
        String old = Long.toString(Instant.now().minusSeconds(301).getEpochSecond());
        String early = Long.toString(Instant.now().plusSeconds(360).getEpochSecond());
        byte[] body = Hooks.ZOOM_BODY;
        String right = Hooks.zoomSignature(now, body);
        List<Attack> attacks = new ArrayList<>(List.of(
                zoom(operation, world, "no signature", now, "", body),
                zoom(operation, world, "no timestamp", "", right, body),
                zoom(operation, world, "another body's", now, Hooks.zoomSignature(now, OTHER), body),
                zoom(operation, world, "another time's", now, Hooks.zoomSignature(old, body), body),
                zoom(operation, world, "stale", old, Hooks.zoomSignature(old, body), body),
                zoom(operation, world, "early", early, Hooks.zoomSignature(early, body), body),
                zoom(operation, world, "a timestamp of words", "now", Hooks.zoomSignature("now", body), body),
                zoom(
                        operation,
                        world,
                        "a timestamp of 12 digits",
                        "999999999999",
                        Hooks.zoomSignature("999999999999", body),
                        body),
                zoom(operation, world, "a negative timestamp", "-1", Hooks.zoomSignature("-1", body), body),
                zoom(
                        operation,
                        world,
                        "upper case",
                        now,
                        "v0=" + right.substring(3).toUpperCase(java.util.Locale.ROOT) + "0",
                        body),
                zoom(operation, world, "another version", now, "v1=" + right.substring(3), body),
                zoom(operation, world, "cut off", now, right.substring(0, 40), body),
                zoom(operation, world, "not ASCII", now, "\u00fc", body)));
        byte[] stranger = Hooks.utf8("{\"event\":\"a.b\",\"payload\":{\"account_id\":\"nobody's\"}}");
        if (operation.parameters("path").isEmpty()) {
            attacks.add(
                    zoom(operation, world, "an unknown account", now, Hooks.zoomSignature(now, stranger), stranger));
        } else {
            attacks.add(new Attack(
                    "an unknown key",
                    new Http(world.ours().api().base(), "")
                            .to(world.path(operation, "key", "a-key-that-nobody-has-at-all"))
                            .header("Content-Type", "application/json")
                            .header("x-zm-request-timestamp", now)
                            .header("x-zm-signature", right)
                            .POST(BodyPublishers.ofByteArray(body)),
                    401));
        }
        attacks.add(new Attack(
                "a signature of 10,000 characters",
                send(operation, world, now, "v0=" + "0".repeat(5_000), body),
                400,
                401));
        return attacks.stream();
    }

    private static Attack zoom(
            Operation operation, World world, String what, String timestamp, String signature, byte[] body) {
        return new Attack("signature: " + what, send(operation, world, timestamp, signature, body), 401);
    }

    private static HttpRequest.Builder send(
            Operation operation, World world, String timestamp, String signature, byte[] body) {
        HttpRequest.Builder request = new Http(world.ours().api().base(), "")
                .to(world.path(operation))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        if (!timestamp.isEmpty()) {
            request.header("x-zm-request-timestamp", timestamp);
        }
        return signature.isEmpty() ? request : request.header("x-zm-signature", signature);
    }

    private static Stream<Attack> salesforce(Operation operation, World world) {
        List<Attack> attacks = new ArrayList<>();
        Http stranger = new Http(world.ours().api().base(), "");
        boolean inPath = !operation.parameters("path").isEmpty();
        for (String type : operation.bodies()) {
            byte[] body = world.bytes(operation, type);
            for (String key : new String[] {
                "",
                "a-key-that-nobody-has-at-all",
                "%C3%BC",
                "k".repeat(201),
                world.hooks().zoom()
            }) {
                if (inPath && key.isEmpty()) {
                    continue;
                }
                String path = inPath ? world.path(operation, "key", key) : world.path(operation) + "?key=" + key;
                attacks.add(new Attack(
                        type + ", key " + key.substring(0, Math.min(30, key.length())),
                        stranger.to(path)
                                .header("Content-Type", type)
                                .header("X-Signature", Hooks.salesforceSignature(body))
                                .POST(BodyPublishers.ofByteArray(body)),
                        400,
                        401));
            }
            if (Json.is(type)) {
                for (String signature : new String[] {
                    "",
                    "nope",
                    "sha256=",
                    "sha256=00",
                    "sha1=" + Hooks.salesforceSignature(body).substring(7),
                    Hooks.salesforceSignature(OTHER),
                    "\u00fc"
                }) {
                    HttpRequest.Builder request = world.send(operation, type, body);
                    attacks.add(new Attack(
                            type + ", signature " + signature,
                            signature.isEmpty()
                                    ? unsigned(operation, world, stranger, type, body)
                                    : request.setHeader("X-Signature", signature),
                            401));
                }
            }
        }
        return attacks.stream();
    }

    private static HttpRequest.Builder unsigned(
            Operation operation, World world, Http stranger, String type, byte[] body) {
        String path = world.path(operation);
        return stranger.to(
                        path.contains(world.hooks().salesforce())
                                ? path
                                : path + "?key=" + world.hooks().salesforce())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
    }
}
