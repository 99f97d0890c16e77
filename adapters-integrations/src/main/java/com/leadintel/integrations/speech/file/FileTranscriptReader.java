package com.leadintel.integrations.speech.file;

import com.fasterxml.jackson.databind.JsonNode;
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
    @Override
    public Transcript read(TenantId tenant, byte[] file, Set<String> sellers) {
        if (file.length > TranscriptDocument.MOST_BYTES) {
            throw Refusal.invalid(
                    "transcript.too-large", Map.of("most", TranscriptDocument.MOST_BYTES, "length", file.length));
        }
        String text = TranscriptText.of(file).strip();
        if (text.indexOf('\0') >= 0) {
            throw Refusal.invalid("transcript.format-unknown");
        }
        return text.startsWith("{")
                ? TranscriptDocument.read(text, document -> transcript(document, sellers))
                : lines(text, sellers);
    }

    private static Transcript transcript(JsonNode document, Set<String> sellers) {
        if (ZoomTranscript.is(document)) {
            return ZoomTranscript.read(document, sellers);
        }
        if (AzureTranscript.is(document)) {
            return AzureTranscript.read(document, sellers);
        }
        throw Refusal.invalid("transcript.format-unknown");
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
