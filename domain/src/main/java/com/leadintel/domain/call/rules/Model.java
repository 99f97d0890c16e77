package com.leadintel.domain.call.rules;

/** Says how likely a candidate is what is looked for, by its features. */
interface Model {
    /** The line of a file of weights that tells where the sum begins. */
    String BIAS = "bias";

    /** The line of a file of weights that tells from where on a candidate counts. */
    String ENOUGH = "enough";

    /** What was learnt of a kind. */
    static Model load(String kind) {
        return new LearntModel(Lexicon.weights(kind));
    }

    /** From where on a candidate counts. */
    double enough();

    /** How likely it is, from 0 to 1. */
    double likely(Features features);
}
