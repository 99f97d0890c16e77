package com.leadintel.domain.call.quality;

/** Counts for one kind of claim in one set of calls. */
final class Tally {
    int right;
    int leading;
    int claimed;
    int labelled;
    int valueRight;
    int handledRight;
    int wrongSpeaker;
    int traps;

    double precision() {
        return claimed == 0 ? 1 : right / (double) claimed;
    }

    double recall() {
        return labelled == 0 ? 1 : right / (double) labelled;
    }

    void add(Tally other) {
        right += other.right;
        leading += other.leading;
        claimed += other.claimed;
        labelled += other.labelled;
        valueRight += other.valueRight;
        handledRight += other.handledRight;
        wrongSpeaker += other.wrongSpeaker;
        traps += other.traps;
    }

    String row(String name) {
        return "%-22s %7d %8d %6d %8d %10.2f %7.2f %8d/%-3d %6d %11d"
                .formatted(
                        name,
                        labelled,
                        claimed,
                        right,
                        leading,
                        precision(),
                        recall(),
                        valueRight,
                        right,
                        traps,
                        wrongSpeaker);
    }

    static String heading() {
        return "%-22s %7s %8s %6s %8s %10s %7s %12s %6s %11s"
                .formatted(
                        "",
                        "labels",
                        "claimed",
                        "right",
                        "leading",
                        "precision",
                        "recall",
                        "value equal",
                        "traps",
                        "wrong side");
    }
}
