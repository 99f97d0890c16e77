package com.leadintel.integrations.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.Optional;

/** A provider's whole answer: the status, the text, and the two headers that matter. */
public record Answer(int status, String text, Optional<URI> location, Optional<Integer> retryAfterSeconds) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The text as JSON; a missing node when it is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        }
    }

    /** Whether all went well. */
    public boolean fine() {
        return status >= 200 && status < 300;
    }
}
