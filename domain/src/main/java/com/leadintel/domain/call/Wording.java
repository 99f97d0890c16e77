package com.leadintel.domain.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Advice and insights as plain English sentences; other languages may fill the same codes and facts. */
public final class Wording {
    private static final Properties SENTENCES = load();

    private Wording() {}

    /** The sentence for an advice, its facts filled in; the code itself when no sentence is known for it. */
    public static String english(Advice advice) {
        String sentence = SENTENCES.getProperty(advice.code(), advice.code());
        for (Map.Entry<String, String> fact : advice.facts().entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return sentence;
    }

    /** Whether there is a sentence for this code. */
    public static boolean knows(String code) {
        return SENTENCES.containsKey(code);
    }

    private static Properties load() {
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream("wording.properties"))) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }
}
