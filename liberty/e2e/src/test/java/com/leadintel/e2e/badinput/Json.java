package com.leadintel.e2e.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;

/** JSON as bytes, in ASCII, so that every character gets through. */
final class Json {
    private static final ObjectMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    static boolean is(String mediaType) {
        return mediaType.endsWith("json");
    }

    static byte[] bytes(JsonNode document) {
        try {
            return ASCII.writeValueAsString(document).getBytes(StandardCharsets.US_ASCII);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
