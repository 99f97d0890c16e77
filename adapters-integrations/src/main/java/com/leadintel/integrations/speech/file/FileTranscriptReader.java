package com.leadintel.integrations.speech.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadintel.application.call.port.TranscriptReader;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.transcript.KnownSellers;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Sees from the content of a file which format it has, and reads it. */
@Singleton
public class FileTranscriptReader implements TranscriptReader {
    private static final int MOST_BYTES = 16_000_000;

    /** Ten hours of words with their times have fewer; as a tree they take some 50 MB. */
    private static final int MOST_TOKENS = 1_000_000;

    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build());

    @Override
    public Transcript read(TenantId tenant, byte[] file, Set<String> sellers) {
        if (file.length > MOST_BYTES) {
            throw Refusal.invalid("transcript.too-large", Map.of("most", MOST_BYTES, "length", file.length));
        }
        String text = TranscriptText.of(file).strip();
        if (text.indexOf('\0') >= 0) {
            throw Refusal.invalid("transcript.format-unknown");
        }
        return text.startsWith("{") ? document(text, sellers) : lines(text, sellers);
    }

    private Transcript document(String text, Set<String> sellers) {
        try {
            JsonNode document = json.readTree(text);
            if (ZoomTranscript.is(document)) {
                return ZoomTranscript.read(document, sellers);
            }
            if (AzureTranscript.is(document)) {
                return AzureTranscript.read(document, sellers);
            }
            throw Refusal.invalid("transcript.format-unknown");
        } catch (StreamConstraintsException tooMuch) {
            throw Refusal.invalid("transcript.too-large", Map.of("most", MOST_BYTES), tooMuch);
        } catch (JsonProcessingException malformed) {
            throw Refusal.invalid("transcript.malformed", Map.of(), malformed);
        }
    }

    private static Transcript lines(String text, Set<String> sellers) {
        try {
            return com.leadintel.domain.call.transcript.TranscriptReader.read(
                    text, new KnownSellers(sellers, Set.of()));
        } catch (Refusal refused) {
            if (refused.code().equals("transcript.no-turns")) {
                throw Refusal.invalid("transcript.format-unknown", Map.of(), refused);
            }
            throw refused;
        }
    }
}
