package com.leadintel.domain.call.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Weighs the features of a candidate: a logistic sum (Cox 1958) whose weights were learnt from labelled calls and stand in
 * a file; the lines "enough" and "bias" tell from where on a candidate counts and where the sum begins.
 */
final class LearntModel implements Model {
    private final Map<String, Map<String, Double>> weights = new HashMap<>();
    private final double bias;
    private final double enough;

    LearntModel(Map<String, Double> learnt) {
        bias = learnt.getOrDefault(BIAS, 0.0);
        enough = learnt.getOrDefault(ENOUGH, 0.5);
        learnt.forEach((name, weight) -> {
            int mark = name.indexOf(':');
            if (mark > 0) {
                weights.computeIfAbsent(name.substring(0, mark), none -> new HashMap<>())
                        .put(name.substring(mark + 1), weight);
            }
        });
    }

    @Override
    public double enough() {
        return enough;
    }

    @Override
    public double likely(Features features) {
        double sum = bias;
        Map<String, Double> ofSigns = weights.getOrDefault(Features.SIGN, Map.of());
        for (Map.Entry<String, Double> sign : features.signs().entrySet()) {
            sum += sign.getValue() * ofSigns.getOrDefault(sign.getKey(), 0.0);
        }
        for (Map.Entry<String, Set<String>> place : features.words().entrySet()) {
            Map<String, Double> ofWords = weights.getOrDefault(place.getKey(), Map.of());
            if (!ofWords.isEmpty()) {
                for (String term : place.getValue()) {
                    sum += ofWords.getOrDefault(term, 0.0);
                }
            }
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
