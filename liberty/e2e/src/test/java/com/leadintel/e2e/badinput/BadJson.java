package com.leadintel.e2e.badinput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Bodies that are no JSON, no object, or not what their header says. */
final class BadJson implements Badness {
    private static final Map<String, byte[]> BODIES = bodies();

    @Override
    public Stream<Attack> on(Operation operation, World world) {
        return operation.bodies().stream().filter(Json::is).flatMap(type -> {
            List<Attack> attacks = new ArrayList<>();
            BODIES.forEach((what, body) ->
                    attacks.add(new Attack(type + " is " + what, world.send(operation, type, body), 400)));
            byte[] good = world.bytes(operation, type);
            attacks.add(cut(operation, world, type, good));
            for (String other :
                    new String[] {"text/plain", "application/x-www-form-urlencoded", "image/png", "garbled", "/;="}) {
                attacks.add(new Attack(
                        type + " is said to be " + other,
                        world.send(operation, type, good).setHeader("Content-Type", other),
                        400,
                        415));
            }
            byte[] zipped = zipped(new byte[50 << 20]);
            attacks.add(new Attack(
                    type + " is 50 MB of zeros, zipped",
                    world.send(operation, type, zipped).header("Content-Encoding", "gzip"),
                    400,
                    413,
                    415));
            attacks.add(new Attack(
                    type + " is zipped",
                    world.send(operation, type, good, BodyPublishers.ofByteArray(zipped(good)))
                            .header("Content-Encoding", "gzip"),
                    400,
                    401,
                    415));
            return attacks.stream();
        });
    }

    private static Attack cut(Operation operation, World world, String type, byte[] good) {
        byte[] half = java.util.Arrays.copyOf(good, good.length - 1);
        return new Attack(type + " lacks its last character", world.send(operation, type, half), 400);
    }

    private static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        for (String text : new String[] {
            "",
            " ",
            "null",
            "[]",
            "[{}]",
            "5",
            "\"text\"",
            "true",
            "{",
            "}",
            "{}{}",
            "{'a':1}",
            "{\"a\":NaN}",
            "{\"a\":01}",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "<a/>",
            "// a\n{}",
            "{\"\\u0000\":1}"
        }) {
            bodies.put(text, ascii(text));
        }
        bodies.put("arrays 20,000 deep", ascii("[".repeat(20_000)));
        bodies.put("objects 20,000 deep", ascii("{\"a\":".repeat(20_000)));
        bodies.put("a name of 100,000 characters", ascii("{\"" + "n".repeat(100_000) + "\":1}"));
        bodies.put("a number of 100,000 digits", ascii("{\"a\":" + "9".repeat(100_000) + "}"));
        bodies.put("50,000 names", ascii("{" + "\"a\":1,".repeat(50_000) + "\"a\":1}"));
        bodies.put("bytes that are no UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("NUL bytes", new byte[100]);
        bodies.put("UTF-16 of nonsense", "{]".getBytes(StandardCharsets.UTF_16));
        return bodies;
    }

    private static byte[] zipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
