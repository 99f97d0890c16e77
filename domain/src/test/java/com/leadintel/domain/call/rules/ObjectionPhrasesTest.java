package com.leadintel.domain.call.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.CallBrief;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.Objection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How many everyday ways of objecting are understood by one sentence alone, and how many harmless sentences are left
 * alone. What is claimed must be right nine times of ten, so the more oblique ways need more than a sentence.
 */
class ObjectionPhrasesTest {
    private record Phrase(String expected, String sentence) {
        boolean harmless() {
            return expected.equals("NONE");
        }

        boolean understood() {
            List<Objection> found = found(sentence);
            return harmless()
                    ? found.isEmpty()
                    : found.stream().anyMatch(one -> one.category().name().equals(expected));
        }
    }

    private static List<Objection> found(String sentence) {
        CallBrief brief = new CallBrief(
                CallFixtures.CALL,
                LocalDate.of(2026, 3, 12),
                Optional.empty(),
                CallFixtures.transcript("Maya: What do you think so far?", "Elena: " + sentence, "Maya: Right."),
                Currency.getInstance("USD"),
                Set.of());
        Talk talk = Talk.of(brief);
        return new ObjectionFinder(new Reading(talk, new Topics(talk)))
                .find(Models.LEARNT.objection(), Models.LEARNT.categories());
    }

    private static List<Phrase> phrases() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ObjectionPhrasesTest.class.getResourceAsStream("objections.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.contains(" | "))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> new Phrase(parts[0], parts[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void fourOfFiveObjectionsAreUnderstood() {
        List<Phrase> objections =
                phrases().stream().filter(phrase -> !phrase.harmless()).toList();
        assertThat(objections).hasSizeGreaterThan(100);
        assertThat(objections.stream().filter(phrase -> !phrase.understood()))
                .hasSizeLessThanOrEqualTo(objections.size() / 5);
    }

    @Test
    void harmlessSentencesAreLeftAlone() {
        assertThat(phrases().stream().filter(Phrase::harmless).filter(phrase -> !phrase.understood()))
                .hasSizeLessThanOrEqualTo(2);
    }
}
