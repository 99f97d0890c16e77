package com.leadintel.integrations.speech.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadintel.domain.shared.Refusal;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** The JSON of a transcript as a tree, however it came here: never a larger one than talk needs, and two at a time. */
public final class TranscriptDocument {
    /** The longest transcript in bytes. */
    public static final int MOST_BYTES = 16_000_000;

    /** Ten hours of words with their times have fewer; as a tree they take some 50 MB. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final Semaphore TURNS = new Semaphore(2, true);

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build());

    private TranscriptDocument() {}

    /**
     * What the function makes of the tree, which is gone after that; refuses with {@code transcript.malformed} what is no
     * JSON, and with {@code transcript.too-large} what no talk is as long as.
     */
    public static <T> T read(String text, Function<JsonNode, T> made) {
        TURNS.acquireUninterruptibly();
        try {
            return made.apply(JSON.readTree(text));
        } catch (StreamConstraintsException tooMuch) {
            throw tooLarge(tooMuch);
        } catch (JsonProcessingException malformed) {
            throw Refusal.invalid("transcript.malformed", Map.of(), malformed);
        } finally {
            TURNS.release();
        }
    }

    private static Refusal tooLarge(StreamConstraintsException cause) {
        return Refusal.invalid("transcript.too-large", Map.of("most", MOST_BYTES), cause);
    }
}
