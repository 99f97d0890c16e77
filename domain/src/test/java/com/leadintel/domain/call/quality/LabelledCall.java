package com.leadintel.domain.call.quality;

import com.leadintel.domain.call.CallBrief;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.transcript.KnownSellers;
import com.leadintel.domain.call.transcript.TranscriptReader;
import com.leadintel.domain.shared.CallId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One labelled transcript: heading, turns and labels, parted by lines of three dashes. */
public record LabelledCall(
        String name, LocalDate date, Set<String> buyers, Transcript transcript, String turns, List<Label> labels) {
    public static List<LabelledCall> in(String folder) {
        Path directory = Path.of("src/test/resources/com/leadintel/domain/call/quality", folder);
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LabelledCall::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LabelledCall read(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^---\\R", 3);
            Transcript transcript = TranscriptReader.read(parts[0] + "---\n" + parts[1], KnownSellers.NONE);
            return new LabelledCall(
                    file.getFileName().toString(),
                    LocalDate.parse(entry(parts[0], "date")),
                    Set.of(entry(parts[0], "buyer").split(", ", -1)),
                    transcript,
                    parts[1],
                    parts[2].lines()
                            .filter(line -> !line.isBlank())
                            .map(line -> Label.of(line, transcript))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String entry(String heading, String key) {
        return heading.lines()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    public CallBrief brief() {
        return new CallBrief(
                new CallId(new UUID(0, 1)), date, Optional.empty(), transcript, Currency.getInstance("USD"), Set.of());
    }
}
