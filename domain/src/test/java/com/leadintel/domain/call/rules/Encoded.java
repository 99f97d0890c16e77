package com.leadintel.domain.call.rules;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All candidates of one kind as rows of numbered features; a feature counts from three calls on. */
final class Encoded {
    private static final int FEWEST = 3;
    private static final double OF_SIGNS = 2;
    private static final double OF_EXCERPT = 10;
    private static final double OF_CONTEXT = 0.5;
    private static final Set<String> CONTEXT = Set.of("before", "after", "asked", "reply", "turn");
    private static final Set<String> UNKNOWN = Set.of("asked", "reply");
    private static final Set<String> PLACES = Set.of(
            "opens the turn",
            "ends the turn",
            "in a long turn",
            "alone in its turn",
            "first tenth",
            "first third",
            "second half",
            "last third",
            "last tenth",
            "taken up",
            "said by the seller before",
            "said again",
            "said by the seller",
            "largest",
            "one of several",
            "answers",
            "asked",
            "very short",
            "long",
            "length");

    /** One candidate: whose it is, its features by number from 1 on, and the value of its label or nothing. */
    record Row(Lesson lesson, Candidate<?> candidate, List<Feature> features, String label) {
        boolean right() {
            return !label.isEmpty();
        }
    }

    private final List<String> names = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Encoded(String kind, List<Lesson> lessons) {
        Map<String, Set<Lesson>> seen = new TreeMap<>();
        for (Lesson lesson : lessons) {
            for (Candidate<?> candidate : lesson.candidates(kind)) {
                features(lesson, candidate)
                        .keySet()
                        .forEach(name -> seen.computeIfAbsent(name, none -> new HashSet<>())
                                .add(lesson));
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        seen.forEach((name, in) -> {
            if (in.size() >= FEWEST) {
                numbers.put(name, names.size());
                names.add(name);
            }
        });
        for (Lesson lesson : lessons) {
            for (Candidate<?> candidate : lesson.candidates(kind)) {
                rows.add(row(lesson, kind, candidate, numbers));
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<String> names() {
        return names;
    }

    /** By how much a feature counts before anything is learnt: signs more than words, words around it less. */
    static double scale(String name) {
        String where = name.substring(0, name.indexOf(':'));
        if (name.equals(Features.SIGN + ":" + Reading.EXCERPTED)) {
            return OF_EXCERPT;
        }
        return where.equals(Features.SIGN) ? OF_SIGNS : CONTEXT.contains(where) ? OF_CONTEXT : 1;
    }

    private static Row row(Lesson lesson, String kind, Candidate<?> candidate, Map<String, Integer> numbers) {
        List<Feature> known = new ArrayList<>();
        features(lesson, candidate).forEach((name, value) -> {
            Integer number = numbers.get(name);
            if (number != null) {
                known.add(new FeatureNode(number + 1, value * scale(name)));
            }
        });
        known.sort(Comparator.comparingInt(Feature::getIndex));
        return new Row(
                lesson,
                candidate,
                List.copyOf(known),
                lesson.label(kind, candidate).map(label -> label.value() + " ").orElse(""));
    }

    private static Map<String, Double> features(Lesson lesson, Candidate<?> candidate) {
        Map<String, Double> features = new TreeMap<>();
        candidate.features().each((name, value) -> {
            int mark = name.indexOf(':');
            boolean around = UNKNOWN.contains(name.substring(0, mark)) || PLACES.contains(name.substring(mark + 1));
            if (!lesson.phrase() || !around) {
                features.put(name, value);
            }
        });
        return features;
    }
}
