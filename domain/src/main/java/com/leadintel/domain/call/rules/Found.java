package com.leadintel.domain.call.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something a sentence may say, and how strongly it says it. */
record Found<T>(T value, Sentence sentence, double strength) {
    /** The strongest, the earliest of equals. */
    static <T> Optional<Found<T>> best(List<Found<T>> all) {
        return all.stream()
                .min(Comparator.<Found<T>>comparingDouble(one -> -one.strength())
                        .thenComparingInt(one -> one.sentence().order()));
    }
}
