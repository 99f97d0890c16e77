package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.quality.Label;
import com.leadintel.domain.call.quality.LabelledCall;
import com.leadintel.domain.call.transcript.KnownSellers;
import com.leadintel.domain.call.transcript.TranscriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that there is to learn from: the labelled calls for development, and single sentences. */
final class Lessons {
    private static final Path PHRASES = Path.of("src/test/resources/com/leadintel/domain/call/quality/phrases");

    private Lessons() {}

    static List<Lesson> calls() {
        return Stream.of("seen", "practice")
                .flatMap(folder -> LabelledCall.in(folder).stream())
                .map(Lesson::of)
                .toList();
    }

    /** The single sentences: a line is the label's value or NONE, a bar, and the sentence. */
    static List<Lesson> phrases() {
        return Lesson.KINDS.stream()
                .flatMap(kind ->
                        lines(kind).filter(line -> !line.startsWith("#")).map(line -> phrase(kind, line)))
                .toList();
    }

    private static Lesson phrase(String kind, String line) {
        String[] parts = line.split(" \\| ", 2);
        String turns = "Maya: So?\nElena: " + parts[1] + "\n";
        Transcript transcript = TranscriptReader.read("seller: Maya\nbuyer: Elena\n---\n" + turns, KnownSellers.NONE);
        List<Label> labels = parts[0].equals("NONE")
                ? List.of()
                : List.of(Label.of(kind + ": " + parts[0] + " @ " + parts[1], transcript));
        return Lesson.phrase(
                new LabelledCall(kind, LocalDate.of(2026, 3, 12), Set.of("Elena"), transcript, turns, labels), kind);
    }

    private static Stream<String> lines(String kind) {
        try {
            return Files.readAllLines(PHRASES.resolve(kind + ".txt")).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
