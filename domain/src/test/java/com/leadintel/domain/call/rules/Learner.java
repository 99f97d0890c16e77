package com.leadintel.domain.call.rules;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Learns weights by logistic regression with a penalty on the squares of the weights (LIBLINEAR, Fan et al. 2008). */
final class Learner {
    private static final double PRECISE = 0.02;
    private static final double OF_BIAS = 3;

    private final Encoded encoded;
    private final Predicate<Encoded.Row> right;
    private final double strength;
    private final double least;

    /** Learns what is right with a penalty of this strength; weights below the least are left out. */
    Learner(Encoded encoded, Predicate<Encoded.Row> right, double strength, double least) {
        this.encoded = encoded;
        this.right = right;
        this.strength = strength;
        this.least = least;
    }

    /** The weights that these rows teach, by the name of the feature; what hardly weighs is left out. */
    Map<String, Double> learn(Predicate<Encoded.Row> from) {
        List<Encoded.Row> rows =
                new ArrayList<>(encoded.rows().stream().filter(from).toList());
        int first = 0;
        while (!right.test(rows.get(first))) {
            first++;
        }
        Collections.swap(rows, 0, first);
        int names = encoded.names().size();
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = names + 1;
        problem.bias = -1;
        problem.x = rows.stream().map(row -> features(row, names)).toArray(Feature[][]::new);
        problem.y = rows.stream().mapToDouble(row -> right.test(row) ? 1 : 0).toArray();
        Linear.disableDebugOutput();
        double[] weights = Linear.train(problem, new Parameter(SolverType.L2R_LR, strength, PRECISE))
                .getFeatureWeights();
        Map<String, Double> learnt = new TreeMap<>();
        for (int number = 0; number < names; number++) {
            String name = encoded.names().get(number);
            double weight = weights[number] * Encoded.scale(name);
            if (Math.abs(weight) >= least) {
                learnt.put(name, Math.round(weight * 1000) / 1000.0);
            }
        }
        learnt.put(Model.BIAS, Math.round(weights[names] * OF_BIAS * 1000) / 1000.0);
        return learnt;
    }

    /** The features of a row and a constant. */
    private static Feature[] features(Encoded.Row row, int names) {
        List<Feature> features = new ArrayList<>(row.features());
        features.add(new FeatureNode(names + 1, OF_BIAS));
        return features.toArray(new Feature[0]);
    }
}
