package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.quality.LabelledCall;
import com.leadintel.domain.call.quality.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Learns one kind: its weights, and by five folds over whole calls from where on a candidate is to count. */
final class Course {
    private static final int FOLDS = 5;
    private static final double STRENGTH = 0.05;
    private static final double STRENGTH_OF_CATEGORIES = 0.3;
    private static final double LEAST = 0.025;
    private static final double LEAST_OF_CATEGORIES = 0.06;
    private static final int STEPS = 50;
    private static final int FRESH = 60;
    private static final Map<String, Double> PRECISE = Map.of(
            "budget", 0.88, "authority", 0.86, "need", 0.95, "timeline", 0.89, "objection", 0.9, "next-step", 0.9);

    private final String kind;
    private final List<Lesson> calls;
    private final Encoded encoded;
    private final IdentityHashMap<Lesson, Integer> folds = new IdentityHashMap<>();
    private final IdentityHashMap<Features, Double> likely = new IdentityHashMap<>();
    private final List<Categories> categories = new ArrayList<>();

    Course(String kind, List<Lesson> calls, List<Lesson> phrases) {
        this.kind = kind;
        this.calls = calls;
        List<Lesson> lessons = new ArrayList<>(calls);
        lessons.addAll(phrases);
        this.encoded = new Encoded(kind, lessons);
        IntStream.range(0, calls.size()).forEach(i -> folds.put(calls.get(i), i % FOLDS));
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Predicate<Encoded.Row> in = row -> folds.getOrDefault(row.lesson(), -1) != out;
            Model model = new LearntModel(weights(in));
            encoded.rows().stream()
                    .filter(in.negate())
                    .map(row -> row.candidate().features())
                    .forEach(features -> likely.put(features, model.likely(features)));
            categories.add(kind.equals("objection") ? new Categories(models(in)) : new Categories(Map.of()));
        }
    }

    /** Weights whose model was not taught by the call that it judges. */
    private final class Crossed implements Model {
        private final double enough;

        Crossed(double enough) {
            this.enough = enough;
        }

        @Override
        public double enough() {
            return enough;
        }

        @Override
        public double likely(Features features) {
            return likely.getOrDefault(features, 0.0);
        }
    }

    /** The weights that all calls teach, with the likelihood from where on a candidate counts. */
    Map<String, Double> learnt() {
        Map<String, Double> learnt = weights(row -> true);
        learnt.put(Model.ENOUGH, enough());
        return learnt;
    }

    /** For objections: the weights of each category. */
    Map<Objection.Category, Map<String, Double>> categories() {
        return categoryWeights(row -> true);
    }

    /** The figures of this kind where each call is judged by what the others teach. */
    Measured crossed(Predicate<Lesson> of, double enough) {
        Model model = new Crossed(enough);
        Measured measured = new Measured();
        calls.stream()
                .filter(of)
                .forEach(lesson -> measured.take(
                        lesson.call(),
                        List.of(kind),
                        lesson.claims(kind, model, categories.get(folds.getOrDefault(lesson, 0)))));
        return measured;
    }

    /** The likelihood with the best recall among those that are precise enough on calls that shaped no lexicon. */
    double enough() {
        double best = 0.95;
        double most = -1;
        for (int step = 1; step < STEPS; step++) {
            double enough = step / (double) STEPS;
            Measured measured = crossed(Course::fresh, enough);
            boolean precise = measured.of(kind).precision() >= PRECISE.getOrDefault(kind, 0.9);
            if (precise && measured.of(kind).recall() > most) {
                most = measured.of(kind).recall();
                best = enough;
            }
        }
        return best;
    }

    /** Calls that came when the lexicons were written. */
    static boolean fresh(Lesson lesson) {
        LabelledCall call = lesson.call();
        return Integer.parseInt(call.name().substring(0, call.name().indexOf('-'))) >= FRESH;
    }

    private Map<String, Double> weights(Predicate<Encoded.Row> in) {
        return new Learner(encoded, Encoded.Row::right, STRENGTH, LEAST).learn(in);
    }

    private Map<Objection.Category, Model> models(Predicate<Encoded.Row> in) {
        Map<Objection.Category, Model> models = new EnumMap<>(Objection.Category.class);
        categoryWeights(in).forEach((category, weights) -> models.put(category, new LearntModel(weights)));
        return models;
    }

    private Map<Objection.Category, Map<String, Double>> categoryWeights(Predicate<Encoded.Row> in) {
        Map<Objection.Category, Map<String, Double>> weights = new EnumMap<>(Objection.Category.class);
        Arrays.stream(Objection.Category.values())
                .forEach(category -> weights.put(
                        category,
                        new Learner(
                                        encoded,
                                        row -> row.label().startsWith(category.name() + " "),
                                        STRENGTH_OF_CATEGORIES,
                                        LEAST_OF_CATEGORIES)
                                .learn(row -> row.right() && in.test(row))));
        return weights;
    }
}
