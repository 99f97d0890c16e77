package com.leadintel.domain.call.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Ways of saying things, read from a text file beside this class. A line is {@code key weight pattern}, or
 * {@code let name = pattern} for a part that later lines use as {@code <name>}; a pattern matches whole words.
 */
final class Lexicon {
    private final List<Cue> cues;

    private Lexicon(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    static Lexicon load(String name) {
        return load(name, Map.of());
    }

    /** Loads a file that also uses parts which are only known for one call, such as the names in it. */
    static Lexicon load(String name, Map<String, String> parts) {
        Map<String, String> known = new LinkedHashMap<>(parts);
        List<Cue> cues = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("let ")) {
                String[] part = line.substring(4).split("\\s*=\\s*", 2);
                known.put(part[0], filled(part[1], known));
            } else {
                String[] cue = line.split("\\s+", 3);
                cues.add(Cue.of(cue[0], Double.parseDouble(cue[1]), filled(cue[2], known)));
            }
        }
        return new Lexicon(cues);
    }

    /** A file of plain weights: a line is a name, a tab and its weight. */
    static Map<String, Double> weights(String name) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String line : lines(name)) {
            if (!line.isBlank()) {
                String[] part = line.split("\t", 2);
                weights.put(part[0], Double.parseDouble(part[1]));
            }
        }
        return Map.copyOf(weights);
    }

    List<Cue> cues() {
        return cues;
    }

    boolean has(String key, String text) {
        return cues.stream()
                .anyMatch(cue ->
                        cue.key().equals(key) && cue.pattern().matcher(text).find());
    }

    /** The greatest weight under this key that the text earns; 0 when it earns none. */
    double strongest(String key, String text) {
        return cues.stream()
                .filter(cue ->
                        cue.key().equals(key) && cue.pattern().matcher(text).find())
                .mapToDouble(Cue::weight)
                .max()
                .orElse(0);
    }

    /** How many places of the text speak of this key. */
    long count(String key, String text) {
        return cues.stream()
                .filter(cue -> cue.key().equals(key))
                .mapToLong(cue -> cue.pattern().matcher(text).results().count())
                .sum();
    }

    /** All weights under this key that the text earns, together. */
    double sum(String key, String text) {
        return cues.stream()
                .filter(cue ->
                        cue.key().equals(key) && cue.pattern().matcher(text).find())
                .mapToDouble(Cue::weight)
                .sum();
    }

    private static String filled(String pattern, Map<String, String> parts) {
        String filled = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("<" + part.getKey() + ">", "(?:" + part.getValue() + ")");
        }
        return filled;
    }

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name + ".txt"), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
