package com.leadintel.integrations.speech.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.transcript.KnownSellers;
import com.leadintel.domain.call.transcript.Spoken;
import com.leadintel.domain.call.transcript.TranscriptReader;
import com.leadintel.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zoom's own transcript: a time line of sentences. Whoever has a Zoom user id belongs to the account, and so to us; a
 * sentence without a user, or with several, belongs to nobody in particular.
 */
public final class ZoomTranscript {
    private static final Pattern TIME = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,3}))?");
    private static final String STRANGER = "Unknown Speaker";

    private ZoomTranscript() {}

    /** Whether the document says that it is one. */
    public static boolean is(JsonNode document) {
        return "zoom_transcript".equals(document.path("type").asText())
                || document.path("timeline").isArray();
    }

    /** The transcript; refuses a malformed one with {@code transcript.malformed}. */
    public static Transcript read(JsonNode document, Set<String> sellers) {
        List<Spoken> words = new ArrayList<>();
        Set<String> ours = new HashSet<>(sellers);
        for (JsonNode sentence : document.path("timeline")) {
            JsonNode user =
                    sentence.path("users").size() == 1 ? sentence.path("users").get(0) : MissingNode.getInstance();
            String name = user.path("username").asText("").strip();
            String id = user.path("zoom_userid").asText("").strip();
            if (!name.isEmpty() && !id.isEmpty() && !id.equals(STRANGER)) {
                ours.add(name);
            }
            words(sentence, name).ifPresent(words::add);
        }
        return TranscriptReader.of(words, new KnownSellers(ours, Set.of()));
    }

    private static Optional<Spoken> words(JsonNode sentence, String name) {
        String text = sentence.path("text").asText("").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double start = seconds(sentence.path("ts").asText());
        double end = seconds(sentence.path("end_ts").asText());
        return Optional.of(new Spoken(
                Optional.of(name).filter(known -> !known.isEmpty()),
                text,
                Optional.of(start),
                Optional.of(Math.max(start, end))));
    }

    private static double seconds(String time) {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches()) {
            throw Refusal.invalid("transcript.malformed", Map.of("time", time));
        }
        double fraction = parts.group(4) == null ? 0 : Double.parseDouble("0." + parts.group(4));
        return Integer.parseInt(parts.group(1)) * 3600
                + Integer.parseInt(parts.group(2)) * 60
                + Integer.parseInt(parts.group(3))
                + fraction;
    }
}
