package com.leadintel.e2e.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.badinput.Operation.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Parameters of the query that are not of their type, out of bounds, too long, or that no page ever gave out. */
final class BadQueries implements Badness {
    /** Well-formed, and further away than any database reaches. */
    private static final List<String> FAR_TIMES = List.of(
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "+10000-01-01T00:00:00Z",
            "-4713-01-01T00:00:00Z");

    @Override
    public Stream<Attack> on(Operation operation, World world) {
        return operation.parameters("query").stream()
                .filter(parameter -> !parameter.name().equals("key"))
                .flatMap(parameter -> values(operation, parameter).stream()
                        .map(value -> attack(operation, world, parameter.name(), value)));
    }

    private static Attack attack(Operation operation, World world, String name, String value) {
        String path = world.path(operation) + "?" + name + "=" + World.encoded(value);
        String shown = value.length() > 40 ? value.substring(0, 40) + "… (" + value.length() + ")" : value;
        return new Attack(
                name + "=" + World.encoded(shown),
                world.good(operation, world.ours().api(), path),
                400);
    }

    /** A cursor as the product writes them, for a place that it never gave out. */
    private static String forged(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> values(Operation operation, Parameter parameter) {
        JsonNode asked = parameter.schema();
        JsonNode schema =
                Schemas.type(asked).equals("array") ? operation.schemas().resolve(asked.path("items")) : asked;
        List<String> values = new ArrayList<>(List.of("a\u0000b"));
        if (parameter.name().equals("cursor")) {
            values.addAll(List.of("garbled", "bm90IG91cnM", "' or 1=1 --", "\u00fc", "99999999999999999999", "", " "));
            FAR_TIMES.forEach(time -> values.add(forged(time + " 00000000-0000-0000-0000-000000000001")));
            values.add(forged("2026-11-20T10:00:00Z nobody"));
        }
        if (parameter.name().equals("owner")) {
            values.addAll(List.of("nope", "0"));
        }
        if (schema.has("enum")) {
            values.addAll(
                    List.of("NOPE", "0", schema.path("enum").get(0).asText().toLowerCase(java.util.Locale.ROOT)));
        }
        if (schema.has("maxLength")) {
            values.add("x".repeat(schema.path("maxLength").asInt() + 1));
        }
        switch (Schemas.type(schema)) {
            case "integer" -> values.addAll(List.of("x", "1.5", "", "99999999999999999999", "NaN"));
            case "boolean" -> values.addAll(List.of("maybe", "2"));
            case "string" -> {}
            default -> throw new AssertionError("no bad values for " + parameter);
        }
        if (schema.has("minimum")) {
            values.add(Long.toString(schema.path("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            values.add(Long.toString(schema.path("maximum").asLong() + 1));
        }
        if (schema.path("format").asText().equals("date-time")) {
            values.addAll(List.of("yesterday", "", "2026-13-45T99:00:00Z", "+1000000001-01-01T00:00:00Z"));
            values.addAll(FAR_TIMES);
        }
        return values;
    }
}
