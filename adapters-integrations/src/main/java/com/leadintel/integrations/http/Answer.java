package com.leadintel.integrations.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.leadintel.integrations.resilience.Unreachable;
import java.net.URI;
import java.util.Optional;

/** A provider's whole answer: the status, the text, and the two headers that matter. */
public record Answer(int status, String text, Optional<URI> location, Optional<Integer> retryAfterSeconds) {
    /** A page of two thousand records of a CRM has fewer; as a tree they take some 20 MB. */
    private static final int MOST_TOKENS = 300_000;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build());

    /** The text as JSON; a missing node when it is none. One that would fill the memory is no answer. */
    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (StreamConstraintsException tooMuch) {
            throw new Unreachable("the answer is too large", tooMuch);
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        }
    }

    /** Whether all went well. */
    public boolean fine() {
        return status >= 200 && status < 300;
    }
}
