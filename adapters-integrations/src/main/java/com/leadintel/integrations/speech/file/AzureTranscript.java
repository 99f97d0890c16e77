package com.leadintel.integrations.speech.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.transcript.KnownSellers;
import com.leadintel.domain.call.transcript.Spoken;
import com.leadintel.domain.call.transcript.TranscriptReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The two shapes in which Azure gives conversations: the call-centre document (items of participants, offsets in ticks of
 * 100 ns where they are known) and the answer of the transcription service (phrases, offsets in milliseconds).
 */
final class AzureTranscript {
    private static final double TICKS = 10_000_000;
    private static final double MILLIS = 1_000;

    private AzureTranscript() {}

    static boolean is(JsonNode document) {
        return conversations(document).isArray() || document.path("phrases").isArray();
    }

    static Transcript read(JsonNode document, Set<String> sellers) {
        List<Spoken> words = new ArrayList<>();
        for (JsonNode item : conversations(document).path(0).path("conversationItems")) {
            add(words, item.path("participantId"), item.path("text"), item, TICKS);
        }
        for (JsonNode phrase : document.path("phrases")) {
            JsonNode speaker = phrase.has("speaker") ? phrase.path("speaker") : phrase.path("channel");
            add(words, speaker, phrase.path("text"), phrase, MILLIS);
        }
        return TranscriptReader.of(words, new KnownSellers(sellers, Set.of()));
    }

    private static JsonNode conversations(JsonNode document) {
        JsonNode plain = document.path("conversations");
        return plain.isArray() ? plain : document.path("analysisInput").path("conversations");
    }

    private static void add(List<Spoken> words, JsonNode speaker, JsonNode text, JsonNode times, double unit) {
        if (text.asText("").isBlank()) {
            return;
        }
        Optional<Double> start = number(times, "offsetMilliseconds")
                .or(() -> number(times, "audioOffset"))
                .or(() -> number(times, "offset"))
                .map(offset -> offset / unit);
        Optional<Double> length = number(times, "durationMilliseconds")
                .or(() -> number(times, "duration"))
                .map(duration -> duration / unit);
        String name = speaker.isNumber()
                ? "Speaker " + speaker.asInt()
                : speaker.asText("").strip();
        words.add(new Spoken(
                Optional.of(name).filter(known -> !known.isEmpty()),
                text.asText().strip(),
                start,
                start.flatMap(begun -> length.map(seconds -> begun + seconds))));
    }

    private static Optional<Double> number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() && value.asDouble() >= 0 ? Optional.of(value.asDouble()) : Optional.empty();
    }
}
