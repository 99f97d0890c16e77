package com.leadintel.integrations.lists.fastcsv;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds the character between the columns: the one under which most rows have as many columns as the header. */
final class Separators {
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    private Separators() {}

    static char of(Function<Character, List<List<String>>> rows) {
        return CANDIDATES.stream()
                .max(Comparator.comparingInt((Character candidate) -> weight(rows.apply(candidate)))
                        .thenComparing(candidate -> -CANDIDATES.indexOf(candidate)))
                .orElseThrow();
    }

    private static int weight(List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        if (columns < 2) {
            return 0;
        }
        int alike = (int) rows.stream().filter(row -> row.size() == columns).count();
        return alike * 100 / rows.size() * 10 + Math.min(columns, 9);
    }
}
