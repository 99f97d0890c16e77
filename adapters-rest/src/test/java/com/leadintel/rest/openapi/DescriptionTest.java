package com.leadintel.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.rest.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            List<JsonNode> contents = new ArrayList<>();
            operation.path("responses").forEach(response -> contents.add(response.path("content")));
            contents.add(operation.path("requestBody").path("content"));
            boolean shown = contents.stream().anyMatch(content -> exemplified(content, schemas));
            if (!shown) {
                bare.add(name);
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void thePathsOfTheFirstDocumentAnswerToo() throws IOException {
        JsonNode paths = built().path("paths");
        assertThat(paths.path("/api/kanban/board").path("$ref").asText()).isEqualTo("#/paths/~1api~1v1~1kanban~1board");
        assertThat(paths.path("/api/webhooks/zoom/recording").path("$ref").asText())
                .isNotEmpty();
    }

    private static boolean exemplified(JsonNode content, JsonNode schemas) {
        return content.findValue("examples") != null
                || content.findValue("example") != null
                || content.findValuesAsText("$ref").stream()
                        .map(reference -> schemas.path(reference.substring(reference.lastIndexOf('/') + 1)))
                        .anyMatch(schema -> schema.findValue("examples") != null);
    }

    private static Map<String, JsonNode> operations() throws IOException {
        Map<String, JsonNode> operations = new java.util.TreeMap<>();
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
