package com.leadintel.rest.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes the description when the module is built: every operation tells its problems, every answer its shape. */
public class Finish implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String VERSION = "/api/v1/";
    private static final Map<String, String> COMMON = Map.of(
            "400", "`request.json`, `request.invalid`, `request.parameter-malformed`",
            "401", "`access.unauthenticated`",
            "403", "`access.forbidden`",
            "413", "`request.too-large`",
            "429", "`request.too-many`",
            "500", "`internal`, with the number under which it was logged");
    private static final List<String> PLAIN = List.of(
            "webhooks/salesforce",
            "webhooks/zoom/recording",
            "zoom/recordings/{callId}",
            "zoom/recordings/{callId}/transcribe",
            "zoom/recordings/{callId}/download",
            "research/leads/{id}",
            "research/leads/{id}/status",
            "research/leads/{id}/retry",
            "kanban/board",
            "kanban/board/{stage}",
            "kanban/cards/{id}/stage",
            "kanban/metrics",
            "kanban/filters",
            "handoff/validate/{leadId}",
            "handoff/generate/{leadId}",
            "handoff/execute",
            "handoff/history/{leadId}");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(Finish::complete);
        Map<String, PathItem> paths = new TreeMap<>(api.getPaths().getPathItems());
        PLAIN.stream().filter(path -> paths.containsKey(VERSION + path)).forEach(path -> {
            String target = (VERSION + path)
                    .replace("~", "~0")
                    .replace("/", "~1")
                    .replace("{", "%7B")
                    .replace("}", "%7D");
            paths.put("/api/" + path, OASFactory.createPathItem().ref("#/paths/" + target));
        });
        api.getPaths().setPathItems(paths);
    }

    private static void complete(Operation operation) {
        APIResponses responses = operation.getResponses();
        COMMON.forEach((status, codes) -> {
            APIResponse known = responses.getAPIResponse(status);
            if (known == null) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().description(codes));
            } else if (known.getDescription() != null && !known.getDescription().contains(codes)) {
                known.setDescription(known.getDescription() + ", " + codes);
            }
        });
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) {
                response.setContent(problem());
            }
        });
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static Content problem() {
        Schema reference = OASFactory.createSchema().ref(PROBLEM);
        MediaType json = OASFactory.createMediaType().schema(reference);
        return OASFactory.createContent().addMediaType("application/problem+json", json);
    }
}
