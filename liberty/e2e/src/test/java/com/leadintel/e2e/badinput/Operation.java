package com.leadintel.e2e.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One operation of the described API. */
record Operation(String method, String path, JsonNode node, Schemas schemas) {
    private static final Pattern CODE = Pattern.compile("`([a-z0-9]+(?:[.-][a-z0-9]+)*)`");

    String name() {
        return method + " " + path;
    }

    /** Whether anybody may call it, because it looks at the message itself for a signature or a key. */
    boolean open() {
        return node.has("security")
                && StreamSupport.stream(node.path("security").spliterator(), false)
                        .noneMatch(requirement -> requirement.has("apiKey"));
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** Its parameters in the path, the query or the headers. */
    List<Parameter> parameters(String in) {
        List<Parameter> found = new ArrayList<>();
        node.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals(in)) {
                found.add(new Parameter(parameter.path("name").asText(), schemas.resolve(parameter.path("schema"))));
            }
        });
        return found;
    }

    /** The query without which it refuses everybody, as its description shows it. */
    String query() {
        List<String> asked = new ArrayList<>();
        node.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                asked.add(parameter.path("name").asText() + "="
                        + World.encoded(parameter.path("example").asText()));
            }
        });
        return asked.isEmpty() ? "" : "?" + String.join("&", asked);
    }

    boolean takes(String header) {
        return parameters("header").stream()
                .anyMatch(parameter -> parameter.name().equals(header));
    }

    /** The media types of the bodies that it reads. */
    List<String> bodies() {
        List<String> types = new ArrayList<>();
        node.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    JsonNode body(String type) {
        return schemas.resolve(
                node.path("requestBody").path("content").path(type).path("schema"));
    }

    /** The codes that its description promises for a status. */
    Set<String> codes(int status) {
        Set<String> codes = new TreeSet<>();
        Matcher code = CODE.matcher(node.path("responses")
                .path(Integer.toString(status))
                .path("description")
                .asText());
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }

    @Override
    public String toString() {
        return name();
    }

    /** One parameter and what it may be. */
    record Parameter(String name, JsonNode schema) {}
}
