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

    /** All ideas that matter in a sales call. */
    static final Ideas ALL = new Ideas("ideas");

    /** Only who decides and what deciding looks like. */
    static final Ideas OF_DECIDING = new Ideas("deeds");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> beginnings = new HashMap<>();

    private Ideas(String name) {
        for (String line : Lexicon.lines(name)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] idea = line.split(":? ", -1);
                for (int i = 1; i < idea.length; i++) {
                    boolean open = idea[i].endsWith("*");
                    String spoken = idea[i].replace("*", "").replace('_', ' ');
                    (open ? beginnings : words)
                            .computeIfAbsent(spoken, none -> new LinkedHashSet<>())
                            .add("<" + idea[0] + ">");
                }
            }
        }
    }

    /** All ideas in the words. */
    Set<String> in(List<String> said) {
        Set<String> ideas = new LinkedHashSet<>();
        for (int from = 0; from < said.size(); from++) {
            ideas.addAll(of(said.get(from)));
            StringBuilder phrase = new StringBuilder(said.get(from));
            for (int to = from + 1; to < Math.min(said.size(), from + LONGEST); to++) {
                phrase.append(' ').append(said.get(to));
                ideas.addAll(words.getOrDefault(phrase.toString(), Set.of()));
            }
        }
        return ideas;
    }

    /** The ideas for which these words stand only together. */
    Set<String> whole(List<String> said) {
        return words.getOrDefault(String.join(" ", said), Set.of());
    }

    /** The words, each replaced by its first idea where it has one. */
    List<String> mixed(List<String> said) {
        List<String> mixed = new ArrayList<>(said.size());
        for (String word : said) {
            Set<String> ideas = of(word);
            mixed.add(ideas.isEmpty() ? word : ideas.iterator().next());
        }
        return mixed;
    }

    private Set<String> of(String word) {
        Set<String> exact = words.get(word);
        if (exact != null) {
            return exact;
        }
        for (int end = word.length(); end >= SHORTEST; end--) {
            Set<String> open = beginnings.get(word.substring(0, end));
            if (open != null) {
                return open;
            }
        }
        return Set.of();
    }
}
