package com.leadintel.rest.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes the description when the module is built: every operation tells its problems, every answer its shape. */
public class Finish implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String VERSION = "/api/v1/";
    private static final String FORM = "multipart/form-data";
    private static final Map<String, String> COMMON = Map.of(
            "400", "`request.json`, `request.invalid`, `request.parameter-malformed`, `request.malformed`",
            "406", "`request.not-acceptable`",
            "500", "`internal`, with the number under which it was logged",
            "503", "`service.unavailable`");
    private static final Map<String, String> WITH_KEY = Map.of(
            "401", "`authorization.missing`, `authorization.scheme-unknown`, `api-key.unknown`",
            "403", "`access.forbidden`, `password.must-change`",
            "429", "`request.too-many`; `Retry-After` says in how many seconds to come back");
    private static final Map<String, String> WITH_BODY = Map.of(
            "408", "`request.too-slow`", "413", "`request.too-large`", "415", "`request.media-type-unsupported`");
    private static final Map<String, String> PARAMETERS = Map.of(
            "cursor", "`cursor.malformed`",
            "owner", "`user.id-malformed`",
            "from", "`request.time-malformed`",
            "If-Match", "`request.if-match-malformed`",
            "Idempotency-Key", "`idempotency.key-malformed`");
    private static final Pattern THING = Pattern.compile("/([a-z-]+)/\\{");
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("leads", "lead"),
            Map.entry("cards", "lead"),
            Map.entry("duplicates", "lead"),
            Map.entry("validate", "lead"),
            Map.entry("generate", "lead"),
            Map.entry("history", "lead"),
            Map.entry("images", "file"),
            Map.entry("calls", "call"),
            Map.entry("recordings", "call"),
            Map.entry("handoff", "handoff"),
            Map.entry("effects", "effect"),
            Map.entry("imports", "import"),
            Map.entry("jobs", "job"),
            Map.entry("products", "product"),
            Map.entry("users", "user"),
            Map.entry("api-keys", "api-key"),
            Map.entry("filters", "preset"),
            Map.entry("notifications", "notification"));
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
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
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

    private static void complete(String path, Operation operation) {
        APIResponses responses = operation.getResponses();
        THING.matcher(path)
                .results()
                .map(found -> THINGS.get(found.group(1)))
                .filter(Objects::nonNull)
                .forEach(thing -> tell(responses, "400", "`" + thing + ".id-malformed`"));
        parameters(operation)
                .map(parameter -> PARAMETERS.get(parameter.getName()))
                .filter(Objects::nonNull)
                .forEach(code -> tell(responses, "400", code));
        COMMON.forEach((status, codes) -> tell(responses, status, codes));
        if (operation.getSecurity() == null) {
            WITH_KEY.forEach((status, codes) -> tell(responses, status, codes));
        }
        if (tells(responses, "404", "`lead.not-found`")) {
            tell(responses, "410", "`lead.merged`, with the lead that remains as `into`");
        }
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach((status, codes) -> tell(responses, status, codes));
            if (operation.getRequestBody().getContent().getMediaTypes().containsKey(FORM)) {
                tell(responses, "503", "`file.store-unavailable`");
            }
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) {
                response.setContent(problem());
            }
        });
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream();
    }

    private static boolean tells(APIResponses responses, String status, String code) {
        APIResponse known = responses.getAPIResponse(status);
        return known != null
                && known.getDescription() != null
                && known.getDescription().contains(code);
    }

    private static void tell(APIResponses responses, String status, String codes) {
        APIResponse known = responses.getAPIResponse(status);
        if (known == null) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(codes));
        } else if (known.getDescription() != null && !tells(responses, status, codes)) {
            known.setDescription(known.getDescription() + ", " + codes);
        }
    }

    private static Content problem() {
        Schema reference = OASFactory.createSchema().ref(PROBLEM);
        MediaType json = OASFactory.createMediaType().schema(reference);
        return OASFactory.createContent().addMediaType("application/problem+json", json);
    }
}
