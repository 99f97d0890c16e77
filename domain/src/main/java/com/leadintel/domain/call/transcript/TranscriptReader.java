package com.leadintel.domain.call.transcript;

import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.TranscriptSource;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a transcript in any of the text formats; which one is seen from the text itself. Refuses Invalid with
 * {@code transcript.empty}, {@code transcript.too-large} (over 4,000,000 characters), {@code transcript.too-long} (over
 * 20,000 turns), {@code transcript.malformed}, {@code transcript.time-malformed} or {@code transcript.no-turns}.
 */
public final class TranscriptReader {
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final String NOBODY = "Speaker";

    private TranscriptReader() {}

    /** The transcript that the text holds, with the side of each speaker where it is known or can be told. */
    public static Transcript read(String text, KnownSellers known) {
        int length = Require.present(text, "transcript.empty").length();
        if (length > MOST_CHARACTERS) {
            throw Refusal.invalid("transcript.too-large", Map.of("most", MOST_CHARACTERS, "length", length));
        }
        Require.that(!text.isBlank(), "transcript.empty");
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        return Captions.is(lines) ? captions(lines, known) : labelled(lines, known);
    }

    /** The transcript of words that another format gave; what one speaker says without a pause becomes one turn. */
    public static Transcript of(List<Spoken> words, KnownSellers known) {
        return build(Captions.joined(words), new Heading(), known);
    }

    private static Transcript captions(List<String> lines, KnownSellers known) {
        return build(Captions.read(lines), new Heading(), known);
    }

    private static Transcript labelled(List<String> lines, KnownSellers known) {
        LabelledText text = LabelledText.read(lines);
        return build(text.turns(), text.heading(), known);
    }

    private static Transcript build(List<Spoken> spoken, Heading heading, KnownSellers known) {
        Require.that(!spoken.isEmpty(), "transcript.no-turns");
        Set<String> speakers = new LinkedHashSet<>();
        spoken.forEach(words -> speakers.add(words.speaker().orElse(NOBODY)));
        Function<String, com.leadintel.domain.call.Side> sideOf = new WhoSells(known, heading, spoken).sides(speakers);
        List<Turn> turns = new ArrayList<>();
        for (Spoken words : spoken) {
            String speaker = words.speaker().orElse(NOBODY);
            turns.add(new Turn(turns.size(), speaker, sideOf.apply(speaker), words.text(), words.start(), words.end()));
        }
        return new Transcript(TranscriptSource.UPLOADED, turns);
    }
}
