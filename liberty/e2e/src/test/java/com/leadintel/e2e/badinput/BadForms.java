package com.leadintel.e2e.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Forms that are broken, lack their JSON, or bring files that are too large, too many or not what they say. */
final class BadForms implements Badness {
    private static final byte[] EMPTY = {};
    private static final byte[] SCRIPT = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

    @Override
    public Stream<Attack> on(Operation operation, World world) {
        if (!operation.bodies().contains("multipart/form-data")) {
            return Stream.empty();
        }
        String part = jsonPart(operation);
        String good = new String(world.bytes(operation, "application/json"), StandardCharsets.US_ASCII);
        List<Attack> attacks = new ArrayList<>(List.of(
                raw(operation, world, "empty", Forms.type(), EMPTY),
                raw(operation, world, "no form", Forms.type(), SCRIPT),
                raw(operation, world, "without a boundary", "multipart/form-data", SCRIPT),
                sent(operation, world, "without parts", new Forms().sent(), 400),
                sent(operation, world, "cut off", new Forms().json(part, good).cut(), 400),
                sent(
                        operation,
                        world,
                        "without " + part,
                        new Forms().json("other", good).sent(),
                        400),
                sent(
                        operation,
                        world,
                        "an unnamed part",
                        new Forms()
                                .part("filename=\"a\"", "image/png", Forms.PNG)
                                .sent(),
                        400),
                sent(
                        operation,
                        world,
                        part + " is malformed",
                        new Forms().json(part, "{").sent(),
                        400),
                sent(
                        operation,
                        world,
                        part + " is a list",
                        new Forms().json(part, "[]").sent(),
                        400),
                sent(
                        operation,
                        world,
                        part + " is null",
                        new Forms().json(part, "null").sent(),
                        400),
                sent(
                        operation,
                        world,
                        part + " is empty",
                        new Forms().json(part, "").sent(),
                        400),
                sent(
                        operation,
                        world,
                        part + " has nothing",
                        new Forms().json(part, "{}").sent(),
                        400),
                sent(
                        operation,
                        world,
                        part + " is 2 MB",
                        new Forms().json(part, good + " ".repeat(2 << 20)).sent(),
                        400,
                        413)));
        files(operation)
                .forEach(file -> bad(file)
                        .forEach((wrong) -> attacks.add(sent(
                                operation,
                                world,
                                file + " " + wrong.what(),
                                wrong.add(new Forms().json(part, good)).sent(),
                                400,
                                413))));
        return attacks.stream();
    }

    private static String jsonPart(Operation operation) {
        for (var property :
                operation.body("multipart/form-data").path("properties").properties()) {
            if (Schemas.type(operation.schemas().resolve(property.getValue())).equals("object")) {
                return property.getKey();
            }
        }
        throw new AssertionError(operation + " does not say which part of its form is JSON");
    }

    private static List<String> files(Operation operation) {
        List<String> files = new ArrayList<>();
        for (var property :
                operation.body("multipart/form-data").path("properties").properties()) {
            JsonNode schema = operation.schemas().resolve(property.getValue());
            if (!Schemas.type(schema).equals("object")) {
                files.add(property.getKey());
            }
        }
        return files;
    }

    /** Something bad to add to a form, so many times. */
    private record Wrong(String what, Consumer<Forms> once, int times) {
        Wrong(String what, String name, String type, byte[] content, int times) {
            this(what, forms -> forms.file(name, type, content), times);
        }

        Forms add(Forms forms) {
            for (int at = 0; at < times; at++) {
                once.accept(forms);
            }
            return forms;
        }
    }

    private static List<Wrong> bad(String file) {
        return switch (file) {
            case "image" ->
                List.of(
                        new Wrong("is a script that says it is a picture", file, "image/png", SCRIPT, 1),
                        new Wrong("is empty", file, "image/png", EMPTY, 1),
                        new Wrong(
                                "is an SVG",
                                file,
                                "image/svg+xml",
                                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII),
                                1),
                        new Wrong("is there 11 times", file, "image/png", Forms.PNG, 11),
                        new Wrong("is there 300 times", file, "image/png", Forms.PNG, 300),
                        new Wrong("has 11 MB", file, "image/png", Arrays.copyOf(Forms.PNG, 11 << 20), 1));
            case "transcript" ->
                List.of(
                        new Wrong("is no text", file, "text/plain", new byte[1000], 1),
                        new Wrong("is empty", file, "text/plain", EMPTY, 1),
                        new Wrong("has 21 MB", file, "text/plain", filled(21 << 20), 1));
            case "audio" ->
                List.of(
                        new Wrong("is a script", file, "audio/mpeg", SCRIPT, 1),
                        new Wrong("is empty", file, "audio/mpeg", EMPTY, 1),
                        new Wrong("says it is HTML", file, "text/html", SCRIPT, 1));
            default -> throw new AssertionError("the sweep has no bad " + file + "; teach BadForms");
        };
    }

    private static byte[] filled(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    private static Attack raw(Operation operation, World world, String what, String type, byte[] body) {
        return sent(operation, world, what, new Forms.Sent(type, BodyPublishers.ofByteArray(body)), 400);
    }

    private static Attack sent(Operation operation, World world, String what, Forms.Sent form, int... statuses) {
        HttpRequest.Builder request = world.to(world.path(operation))
                .header("Content-Type", form.type())
                .method(operation.method(), form.body());
        return new Attack("form " + what, request, statuses);
    }
}
