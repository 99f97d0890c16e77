package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Objection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What objections are about: of the six categories the one whose weights like the sentences best. */
record Categories(Map<Objection.Category, Model> models) {
    Objection.Category of(List<Features> sentences) {
        return models.entrySet().stream()
                .max(Comparator.<Map.Entry<Objection.Category, Model>>comparingDouble(
                                one -> likely(one.getValue(), sentences))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Objection.Category.TRUST);
    }

    private static double likely(Model model, List<Features> sentences) {
        return sentences.stream().mapToDouble(model::likely).sum();
    }
}
