package com.leadintel.e2e.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** At every place of a body: the wrong type, nothing, too much, out of bounds, unknown, and what no database keeps. */
final class BadFields implements Badness {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    @Override
    public Stream<Attack> on(Operation operation, World world) {
        return operation.bodies().stream()
                .filter(type -> Json.is(type)
                        && !operation.body(type).path("properties").isEmpty())
                .flatMap(type -> {
                    JsonNode good = world.body(operation, type);
                    JsonNode schema = operation.body(type);
                    List<Attack> attacks = new ArrayList<>();
                    attacks.add(attack(
                            operation,
                            world,
                            type,
                            "an unknown field",
                            ((ObjectNode) good.deepCopy()).put("unknownField", 1)));
                    operation
                            .schemas()
                            .sites(schema)
                            .forEach(site -> at(
                                            operation, site, operation.method().equals("PATCH"))
                                    .forEach(value -> attacks.add(attack(
                                            operation,
                                            world,
                                            type,
                                            site + " is " + shown(value),
                                            Schemas.with(good, site, value)))));
                    operation.schemas().sites(schema).stream()
                            .filter(site -> site.required() && !site.field().equals("0"))
                            .forEach(site -> attacks.add(
                                    attack(operation, world, type, site + " is missing", Schemas.without(good, site))));
                    return attacks.stream();
                });
    }

    private static Attack attack(Operation operation, World world, String type, String what, JsonNode body) {
        return new Attack(type + ": " + what, world.send(operation, type, Json.bytes(body)), 400);
    }

    private static String shown(JsonNode value) {
        String text = new String(Json.bytes(value), java.nio.charset.StandardCharsets.US_ASCII);
        return text.length() > 40 ? text.substring(0, 40) + "… (" + text.length() + ")" : text;
    }

    private static List<JsonNode> at(Operation operation, Schemas.Site site, boolean patch) {
        JsonNode schema = site.schema();
        List<JsonNode> values = new ArrayList<>();
        if (site.required() && !patch) {
            values.add(NullNode.instance);
        }
        switch (Schemas.type(schema)) {
            case "string" -> texts(schema, values);
            case "integer" -> {
                values.addAll(List.of(TextNode.valueOf("x"), TextNode.valueOf("5"), DoubleNode.valueOf(1.5)));
                values.addAll(List.of(BooleanNode.TRUE, NEW.objectNode(), NEW.arrayNode()));
                values.addAll(List.of(number("1e400"), number("99999999999999999999")));
                bounds(schema, values);
            }
            case "number" ->
                values.addAll(List.of(
                        TextNode.valueOf("x"),
                        TextNode.valueOf("5"),
                        BooleanNode.TRUE,
                        NEW.objectNode(),
                        NEW.arrayNode(),
                        number("1e400"),
                        number("-1e-400")));
            case "boolean" ->
                values.addAll(List.of(TextNode.valueOf("true"), IntNode.valueOf(1), NEW.objectNode(), NEW.arrayNode()));
            case "array" -> {
                values.addAll(List.of(TextNode.valueOf("x"), IntNode.valueOf(5), BooleanNode.TRUE, NEW.objectNode()));
                tooMany(operation, schema, values);
            }
            case "object" -> {
                values.addAll(List.of(TextNode.valueOf("x"), IntNode.valueOf(5), BooleanNode.TRUE, NEW.arrayNode()));
                inside(schema, values);
            }
            case "any" -> values.addAll(List.of());
            default -> throw new AssertionError("no bad values at " + site + ": " + schema);
        }
        return values;
    }

    private static void texts(JsonNode schema, List<JsonNode> values) {
        values.addAll(List.of(IntNode.valueOf(5), BooleanNode.TRUE, NEW.objectNode(), NEW.arrayNode(), number("1.5")));
        values.addAll(List.of(TextNode.valueOf("a\u0000b"), TextNode.valueOf("\ud800x")));
        String format = schema.path("format").asText();
        if (schema.has("enum")) {
            values.addAll(List.of(TextNode.valueOf("NOPE"), TextNode.valueOf(""), IntNode.valueOf(0)));
            values.add(TextNode.valueOf(schema.path("enum").get(0).asText().toLowerCase(Locale.ROOT)));
            return;
        }
        int most = schema.path("maxLength").asInt(900_000);
        values.add(TextNode.valueOf("x".repeat(Math.min(most + 1, 1_000_000))));
        if (schema.path("pattern").asText().equals("\\S")) {
            values.addAll(List.of(TextNode.valueOf(""), TextNode.valueOf(" \n\t ")));
        }
        switch (format) {
            case "uuid" -> values.addAll(List.of(TextNode.valueOf("nope"), TextNode.valueOf(""), IntNode.valueOf(0)));
            case "date-time" ->
                values.addAll(List.of(
                        TextNode.valueOf("yesterday"),
                        TextNode.valueOf(""),
                        TextNode.valueOf("2026-13-45T99:00:00Z"),
                        TextNode.valueOf("+1000000000-12-31T23:59:59Z"),
                        IntNode.valueOf(0)));
            case "date" ->
                values.addAll(List.of(
                        TextNode.valueOf("tomorrow"),
                        TextNode.valueOf(""),
                        TextNode.valueOf("2026-02-30"),
                        TextNode.valueOf("+999999999-12-31"),
                        IntNode.valueOf(0)));
            case "email" ->
                values.addAll(List.of(
                        TextNode.valueOf("no at"),
                        TextNode.valueOf("@"),
                        TextNode.valueOf("a@b@c"),
                        TextNode.valueOf("a@b\r\nBcc: c@d")));
            case "uri" ->
                values.addAll(List.of(
                        TextNode.valueOf("javascript:alert(1)"),
                        TextNode.valueOf("ht!tp://x"),
                        TextNode.valueOf("file:///etc/passwd"),
                        TextNode.valueOf("http://")));
            default -> {}
        }
    }

    private static void bounds(JsonNode schema, List<JsonNode> values) {
        if (schema.has("maximum")) {
            values.add(LongNode.valueOf(schema.path("maximum").asLong() + 1));
        }
        if (schema.has("minimum")) {
            values.add(LongNode.valueOf(schema.path("minimum").asLong() - 1));
        }
    }

    private static void tooMany(Operation operation, JsonNode schema, List<JsonNode> values) {
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        JsonNode item = operation.schemas().resolve(schema.path("items"));
        int different = item.has("enum") ? item.path("enum").size() : Integer.MAX_VALUE;
        if (most == Integer.MAX_VALUE || (schema.path("uniqueItems").asBoolean() && different <= most)) {
            return;
        }
        ArrayNode many = NEW.arrayNode();
        for (int at = 0; at <= most; at++) {
            many.add(item.has("enum") ? item.path("enum").get(at % different) : TextNode.valueOf("word " + at));
        }
        values.add(many);
    }

    private static void inside(JsonNode schema, List<JsonNode> values) {
        if (schema.has("properties")) {
            values.add(NEW.objectNode().put("unknownField", 1));
        } else if (schema.path("examples").path(0).properties().stream()
                .anyMatch(one -> one.getKey().matches("\\d+"))) {
            JsonNode one = schema.path("examples").path(0).elements().next();
            for (String key : new String[] {"x", "", "-1", "99999999999", "1.5"}) {
                values.add(NEW.objectNode().set(key, one));
            }
            values.add(NEW.objectNode().put("0", "NOPE"));
            values.add(NEW.objectNode().putNull("0"));
            values.add(NEW.objectNode());
        }
    }

    private static JsonNode number(String digits) {
        return DecimalNode.valueOf(new BigDecimal(digits));
    }
}
