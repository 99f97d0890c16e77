package com.leadintel.e2e.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The described shapes: finds what a reference means, makes an example of a shape, and lists the places in it. */
record Schemas(JsonNode components) {
    private static final String PREFIX = "#/components/schemas/";
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    /** A place in a document: the way to it, what may stand there, and whether something must. */
    record Site(List<String> way, JsonNode schema, boolean required) {
        String field() {
            return way.get(way.size() - 1);
        }

        /** The name of the field; for an item of a list that of the list. */
        String name() {
            String last = field();
            return last.matches("[0-9]+") ? way.get(way.size() - 2) : last;
        }

        @Override
        public String toString() {
            return String.join(".", way);
        }
    }

    /** The schema itself, where it is only named. */
    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText();
            JsonNode found = components.path("schemas").path(name.substring(PREFIX.length()));
            if (found.isMissingNode()) {
                throw new AssertionError("the description names " + name + " and does not have it");
            }
            return resolve(found);
        }
        return schema;
    }

    /** What may stand there, leaving out that nothing may. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.isMissingNode() && schema.has("enum") ? "string" : type.asText("any");
    }

    /** A full and valid document; ids come from the one who knows them, by the name of their field. */
    JsonNode example(JsonNode asked, String field, Function<String, String> ids) {
        JsonNode schema = resolve(asked);
        if (schema.path("format").asText().equals("uuid")) {
            return TextNode.valueOf(ids.apply(field));
        }
        if (schema.path("examples").isArray() && !schema.path("examples").isEmpty()) {
            return schema.path("examples").get(0).deepCopy();
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, ids);
            case "array" -> NEW.arrayNode().add(example(schema.path("items"), field, ids));
            case "integer", "number" -> IntNode.valueOf(schema.path("minimum").asInt(1));
            case "boolean" -> BooleanNode.FALSE;
            case "string" -> TextNode.valueOf(text(schema));
            default -> throw new AssertionError("no example for " + field + ": " + schema);
        };
    }

    private JsonNode object(JsonNode schema, Function<String, String> ids) {
        ObjectNode object = NEW.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property ->
                        object.set(property.getKey(), example(property.getValue(), property.getKey(), ids)));
        return object;
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date-time" -> "2026-03-12T10:00:00Z";
            case "date" -> "2026-03-12";
            default -> "text";
        };
    }

    /** Every place of a document of this shape. */
    List<Site> sites(JsonNode schema) {
        List<Site> sites = new ArrayList<>();
        collect(resolve(schema), List.of(), sites);
        return sites;
    }

    private void collect(JsonNode schema, List<String> way, List<Site> sites) {
        JsonNode required = schema.path("required");
        schema.path("properties").properties().forEach(property -> {
            JsonNode inside = resolve(property.getValue());
            List<String> there = with(way, property.getKey());
            sites.add(new Site(there, inside, contains(required, property.getKey())));
            collect(inside, there, sites);
        });
        if (type(schema).equals("array") && schema.has("items")) {
            JsonNode inside = resolve(schema.path("items"));
            List<String> there = with(way, "0");
            sites.add(new Site(there, inside, true));
            collect(inside, there, sites);
        }
    }

    private static List<String> with(List<String> way, String step) {
        List<String> longer = new ArrayList<>(way);
        longer.add(step);
        return List.copyOf(longer);
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode one : list) {
            if (one.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** The document with something else at a place. */
    static JsonNode with(JsonNode document, Site site, JsonNode value) {
        JsonNode changed = document.deepCopy();
        JsonNode parent = parent(changed, site);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(site.field()), value);
        } else {
            ((ObjectNode) parent).set(site.field(), value);
        }
        return changed;
    }

    /** The document with nothing at a place. */
    static JsonNode without(JsonNode document, Site site) {
        JsonNode changed = document.deepCopy();
        if (parent(changed, site) instanceof ObjectNode parent) {
            parent.remove(site.field());
        }
        return changed;
    }

    private static JsonNode parent(JsonNode document, Site site) {
        JsonNode node = document;
        for (String step : site.way().subList(0, site.way().size() - 1)) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        if (!node.isContainerNode()) {
            throw new AssertionError("the example has nothing at " + site + ": " + document);
        }
        return node;
    }
}
