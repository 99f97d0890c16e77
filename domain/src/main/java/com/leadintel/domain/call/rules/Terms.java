package com.leadintel.domain.call.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a stretch of words is made of, for weighing: its words, pairs and threes of them, and the ideas behind them. */
final class Terms {
    private static final int REACH = 7;

    private Terms() {}

    /** Words, ideas, pairs and threes. */
    static Set<String> full(List<String> words) {
        Set<String> terms = brief(words);
        List<String> ideas = Ideas.ALL.mixed(words);
        add(terms, words, 2);
        add(terms, ideas, 2);
        add(terms, ideas, 3);
        apart(terms, ideas);
        return terms;
    }

    /** Ideas, amounts, dates and names that follow each other with something in between. */
    private static void apart(Set<String> terms, List<String> ideas) {
        for (int from = 0; from < ideas.size(); from++) {
            for (int to = from + 2; to < Math.min(ideas.size(), from + REACH); to++) {
                if (known(ideas.get(from)) && known(ideas.get(to))) {
                    terms.add(ideas.get(from) + " .. " + ideas.get(to));
                }
            }
        }
    }

    private static boolean known(String word) {
        return word.charAt(0) == '<' || word.charAt(0) == '#';
    }

    /** Words and ideas alone. */
    static Set<String> brief(List<String> words) {
        Set<String> terms = new LinkedHashSet<>(words);
        terms.addAll(Ideas.ALL.in(words));
        return terms;
    }

    private static void add(Set<String> terms, List<String> words, int length) {
        List<String> framed = new ArrayList<>(words.size() + 2);
        framed.add("^");
        framed.addAll(words);
        framed.add("$");
        for (int from = 0; from + length <= framed.size(); from++) {
            terms.add(String.join(" ", framed.subList(from, from + length)));
        }
    }
}
