package com.leadintel.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.rest.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the description of the API to the code, and to being worth reading. */
class DescriptionTest {
    private static final Path BUILT = Path.of("target/openapi/openapi.json");
    private static final Path YAML = Path.of("target/openapi/openapi.yaml");
    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** Run with {@code -Dopenapi.update} to take over what the code says. */
    @Test
    void theCommittedDocumentIsWhatTheCodeSays() throws IOException {
        if (System.getProperty("openapi.update") != null) {
            Files.copy(YAML, COMMITTED, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(YAML))
                .as("mvn test -pl adapters-rest -am -Dtest=DescriptionTest -Dopenapi.update"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        List<String> poor = new ArrayList<>();
        operations().forEach((name, operation) -> {
            for (String needed : List.of("summary", "description", "operationId", "tags")) {
                if (operation.path(needed).isMissingNode()) {
                    poor.add(name + " lacks " + needed);
                }
            }
        });
        assertThat(poor).isEmpty();
    }

    @Test
    void everyOperationNamesItsProblems() throws IOException {
        List<String> silent = new ArrayList<>();
        operations().forEach((name, operation) -> {
            for (String status : List.of("400", "401", "500", "503")) {
                JsonNode response = operation.path("responses").path(status);
                if (response.path("content").path("application/problem+json").isMissingNode()
                        || response.path("description").asText().isBlank()) {
                    silent.add(name + " lacks " + status);
                }
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void everyAnswerAndBodyHasAnExample() throws IOException {
        JsonNode schemas = built().path("components").path("schemas");
        List<String> bare = new ArrayList<>();
        operations().forEach((name, operation) -> {
            Map<String, JsonNode> contents = new TreeMap<>();
            contents.put("body", operation.path("requestBody").path("content"));
            operation
                    .path("responses")
                    .properties()
                    .forEach(answer ->
                            contents.put(answer.getKey(), answer.getValue().path("content")));
            contents.forEach((part, content) -> content.properties().stream()
                    .filter(type -> !areBytes(type.getValue()))
                    .filter(type -> !shows(type.getValue(), schemas))
                    .forEach(type -> bare.add(name + " " + part + " " + type.getKey())));
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void whatHasNoExampleIsFound() throws IOException {
        JsonNode schemas = JsonMapper.strict().readTree("""
                {"Bare": {"properties": {"id": {"type": "string"}, "again": {"$ref": "#/components/schemas/Bare"}}},
                 "Shown": {"properties": {"id": {"type": "string", "examples": ["x"]}}},
                 "List": {"properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Shown"}}}}}
                """);

        assertThat(shows(content("Bare"), schemas)).isFalse();
        assertThat(shows(content("Shown"), schemas)).isTrue();
        assertThat(shows(content("List"), schemas)).isTrue();
    }

    @Test
    void thePathsOfTheFirstDocumentAnswerToo() throws IOException {
        JsonNode paths = built().path("paths");
        assertThat(paths.path("/api/kanban/board").path("$ref").asText()).isEqualTo("#/paths/~1api~1v1~1kanban~1board");
        assertThat(paths.path("/api/webhooks/zoom/recording").path("$ref").asText())
                .isNotEmpty();
    }

    /** What no document can show. */
    private static boolean areBytes(JsonNode content) {
        return content.at("/schema/format").asText().equals("binary");
    }

    /** Whether a content has an example, or can be made of the examples of its schema. */
    private static boolean shows(JsonNode content, JsonNode schemas) {
        return hasExample(content) || shows(content.path("schema"), schemas, new HashSet<>());
    }

    private static boolean shows(JsonNode schema, JsonNode schemas, Set<String> seen) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            String named = reference.substring(reference.lastIndexOf('/') + 1);
            return seen.add(named) && shows(schemas.path(named), schemas, seen);
        }
        return hasExample(schema)
                || Stream.of("properties", "anyOf", "allOf", "oneOf")
                        .flatMap(
                                parts -> StreamSupport.stream(schema.path(parts).spliterator(), false))
                        .anyMatch(part -> shows(part, schemas, seen))
                || (schema.has("items") && shows(schema.path("items"), schemas, seen));
    }

    private static boolean hasExample(JsonNode node) {
        return node.has("example") || node.has("examples");
    }

    private static JsonNode content(String schema) throws IOException {
        return JsonMapper.strict().readTree("{\"schema\": {\"$ref\": \"#/components/schemas/" + schema + "\"}}");
    }

    private static Map<String, JsonNode> operations() throws IOException {
        Map<String, JsonNode> operations = new TreeMap<>();
        built().path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.put(entry.getKey() + " " + path.getKey(), entry.getValue())));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private static JsonNode built() throws IOException {
        return JsonMapper.strict().readTree(Files.readString(BUILT));
    }
}
