package com.leadintel.domain.call.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ideas behind words, such as trouble behind "nightmare", read from a list of words for each. */
final class Ideas {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;
    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final Map<String, Set<String>> BEGINNINGS = new HashMap<>();

    static {
        for (String line : Lexicon.lines("ideas")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] idea = line.split(":? ", -1);
                for (int i = 1; i < idea.length; i++) {
                    boolean open = idea[i].endsWith("*");
                    String words = idea[i].replace("*", "").replace('_', ' ');
                    (open ? BEGINNINGS : WORDS)
                            .computeIfAbsent(words, none -> new LinkedHashSet<>())
                            .add("<" + idea[0] + ">");
                }
            }
        }
    }

    private Ideas() {}

    /** All ideas in the words. */
    static Set<String> in(List<String> words) {
        Set<String> ideas = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            ideas.addAll(of(words.get(from)));
            StringBuilder phrase = new StringBuilder(words.get(from));
            for (int to = from + 1; to < Math.min(words.size(), from + LONGEST); to++) {
                phrase.append(' ').append(words.get(to));
                ideas.addAll(WORDS.getOrDefault(phrase.toString(), Set.of()));
            }
        }
        return ideas;
    }

    /** The words, each replaced by its first idea where it has one. */
    static List<String> mixed(List<String> words) {
        List<String> mixed = new ArrayList<>(words.size());
        for (String word : words) {
            Set<String> ideas = of(word);
            mixed.add(ideas.isEmpty() ? word : ideas.iterator().next());
        }
        return mixed;
    }

    private static Set<String> of(String word) {
        Set<String> exact = WORDS.get(word);
        if (exact != null) {
            return exact;
        }
        for (int end = word.length(); end >= SHORTEST; end--) {
            Set<String> open = BEGINNINGS.get(word.substring(0, end));
            if (open != null) {
                return open;
            }
        }
        return Set.of();
    }
}
