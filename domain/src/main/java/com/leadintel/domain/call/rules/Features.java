package com.leadintel.domain.call.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What is known of a place in a call, for weighing: named signs with a strength, and words by where they stand. */
final class Features {
    /** Where the named signs stand. */
    static final String SIGN = "sign";

    private final Map<String, Double> signs = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    Features sign(String name, double strength) {
        if (strength != 0) {
            signs.put(name, strength);
        }
        return this;
    }

    Features sign(String name, boolean holds) {
        return sign(name, holds ? 1 : 0);
    }

    Features words(String where, Set<String> terms) {
        words.put(where, terms);
        return this;
    }

    Features all(Features others) {
        signs.putAll(others.signs);
        words.putAll(others.words);
        return this;
    }

    Map<String, Double> signs() {
        return signs;
    }

    /** The words at each place. */
    Map<String, Set<String>> words() {
        return words;
    }

    /** Hands over every feature by its full name. */
    void each(BiConsumer<String, Double> take) {
        signs.forEach((name, strength) -> take.accept(SIGN + ':' + name, strength));
        words.forEach((where, terms) -> terms.forEach(term -> take.accept(where + ':' + term, 1.0)));
    }
}
