package com.leadintel.domain.call.rules;

import java.util.Map;

/** Weighs signs against each other: a logistic sum whose weights stand in a file beside the lexicons. */
final class Weighing {
    private static final String FROM = "before any sign";

    private final Map<String, Double> weights;

    Weighing(String name) {
        this.weights = Lexicon.weights(name);
    }

    /** How likely it is, from 0 to 1. */
    double likely(Map<String, Double> signs) {
        double sum = weights.getOrDefault(FROM, 0.0);
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            sum += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
