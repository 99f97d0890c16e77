package com.leadintel.domain.call.quality;

/** Counts for one kind of claim in one set of calls. */
public final class Tally {
    public int right;
    public int leading;
    public int claimed;
    public int labelled;
    public int valueRight;
    public int handledRight;
    public int wrongSpeaker;
    public int traps;

    public double precision() {
        return claimed == 0 ? 1 : right / (double) claimed;
    }

    public double recall() {
        return labelled == 0 ? 1 : right / (double) labelled;
    }

    public void add(Tally other) {
        right += other.right;
        leading += other.leading;
        claimed += other.claimed;
        labelled += other.labelled;
        valueRight += other.valueRight;
        handledRight += other.handledRight;
        wrongSpeaker += other.wrongSpeaker;
        traps += other.traps;
    }

    public String row(String name) {
        return "%-34s %7d %8d %6d %8d %10.2f %7.2f %8d/%-3d %6d %11d"
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

    public static String heading() {
        return "%-34s %7s %8s %6s %8s %10s %7s %12s %6s %11s"
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
