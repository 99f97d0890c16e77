package com.leadintel.e2e.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the server says of its own API. */
record Description(JsonNode document) {
    static Description of(LeadIntel product) {
        return new Description(Http.json(product.stranger().get("/openapi?format=JSON")));
    }

    /** Every operation with a version in its path; the paths without are the same ones. */
    List<Operation> operations() {
        Schemas schemas = new Schemas(document.path("components"));
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue(), schemas))));
        return operations;
    }

    /** The paths that mean another one. */
    List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        document.path("paths").properties().stream()
                .filter(path -> path.getValue().has("$ref"))
                .forEach(path -> aliases.add(path.getKey()));
        return aliases;
    }
}
