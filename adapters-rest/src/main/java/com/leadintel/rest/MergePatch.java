package com.leadintel.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.leadintel.domain.shared.Refusal;
import jakarta.ws.rs.BadRequestException;

/** Applies a JSON Merge Patch (RFC 7396) to a body: what is null is removed, what is absent stays. */
public final class MergePatch {
    private MergePatch() {}

    /** The body as it is after the patch; a field that the body does not have, or of the wrong type or out of bounds, is refused. */
    public static <T> T apply(T body, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw Refusal.invalid("request.patch-not-an-object");
        }
        ObjectMapper mapper = JsonMapper.strict();
        try {
            return Bodies.valid(mapper.treeToValue(merged(mapper.valueToTree(body), patch), type));
        } catch (JsonProcessingException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged =
                target.isObject() ? target.deepCopy() : JsonMapper.strict().createObjectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), merged(merged.path(field.getKey()), field.getValue()));
            }
        });
        return merged;
    }
}
