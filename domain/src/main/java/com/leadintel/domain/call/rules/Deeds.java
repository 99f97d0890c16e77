package com.leadintel.domain.call.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is said to decide, in a few broad strokes: whoever it is, beside whatever stands for deciding, in either order. */
final class Deeds {
    private static final int REACH = 8;
    private static final int BEFORE = 4;
    private static final int PHRASE = 4;
    private static final Map<String, String> WHO = Map.of(
            Tokens.NAME,
            "name",
            "<role>",
            "role",
            "<other>",
            "other",
            "<me>",
            "me",
            "<we>",
            "we",
            "<nobody>",
            "nobody");
    private static final Set<String> ACTS =
            Set.of("<decide>", "<sign>", "<approve>", "<say>", "<lands>", "<purse>", "<alone>");

    private final List<String> words;
    private final List<Set<String>> who = new ArrayList<>();
    private final List<Set<String>> act = new ArrayList<>();
    private final List<Boolean> not = new ArrayList<>();

    private Deeds(List<String> words) {
        this.words = words;
        for (int at = 0; at < words.size(); at++) {
            Set<String> ideas = ideas(at);
            Set<String> people = new LinkedHashSet<>();
            Set<String> acts = new LinkedHashSet<>();
            ideas.forEach(idea -> {
                if (WHO.containsKey(idea)) {
                    people.add(WHO.get(idea));
                }
                if (ACTS.contains(idea)) {
                    acts.add(idea);
                }
            });
            who.add(people);
            act.add(acts);
            not.add(ideas.contains("<not>"));
        }
    }

    static Set<String> in(List<String> words) {
        return new Deeds(words).all();
    }

    /** The ideas of the words that begin here, and of this word alone. */
    private Set<String> ideas(int at) {
        Set<String> ideas = new LinkedHashSet<>(Ideas.OF_DECIDING.in(words.subList(at, at + 1)));
        for (int to = at + 2; to <= Math.min(words.size(), at + PHRASE); to++) {
            ideas.addAll(Ideas.OF_DECIDING.whole(words.subList(at, to)));
        }
        if (words.get(at).equals(Tokens.NAME)) {
            ideas.add(Tokens.NAME);
        }
        return ideas;
    }

    private Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from; to < Math.min(words.size(), from + REACH); to++) {
                pair(all, from, to);
            }
        }
        return all;
    }

    private void pair(Set<String> all, int from, int to) {
        String mark = denied(from, to) ? "not " : "";
        for (String one : who.get(from)) {
            act.get(to).forEach(deed -> add(all, mark, one, deed, " > "));
        }
        if (from < to) {
            for (String deed : act.get(from)) {
                who.get(to).forEach(one -> add(all, mark, one, deed, " < "));
            }
        }
    }

    private static void add(Set<String> all, String mark, String one, String deed, String order) {
        all.add(mark + one + order + deed);
        all.add(mark + one + order + "act");
        all.add(mark + "who" + order + "act");
        all.add(mark + "who" + order + deed);
    }

    private boolean denied(int from, int to) {
        for (int at = Math.max(0, from - BEFORE); at < to; at++) {
            if (not.get(at)) {
                return true;
            }
        }
        return false;
    }
}
