package com.leadintel.domain.call.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Makes promises one when they are the same: one owner, near each other, and not for two different days. */
final class Agreed {
    private static final int NEAR = 6;
    private static final String MEETS = "meets";

    private Agreed() {}

    static List<List<StepFinder.Promise>> of(List<StepFinder.Promise> promises) {
        List<List<StepFinder.Promise>> groups = new ArrayList<>();
        for (StepFinder.Promise promise : promises) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(one -> same(one, promise)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(promise), () -> groups.add(new ArrayList<>(List.of(promise))));
        }
        groups.forEach(group -> group.sort(Comparator.comparingDouble(one -> -one.strength())));
        return groups;
    }

    private static boolean same(StepFinder.Promise one, StepFinder.Promise other) {
        boolean near = Math.abs(one.sentence().turn() - other.sentence().turn()) <= NEAR;
        boolean together = one.sentence().turn() == other.sentence().turn();
        boolean sameDay = one.due().isPresent() && one.due().equals(other.due());
        boolean either = one.due().isEmpty() || other.due().isEmpty();
        boolean otherAct =
                !one.acts().isEmpty() && !other.acts().isEmpty() && Collections.disjoint(one.acts(), other.acts());
        boolean meeting =
                near && sameDay && one.acts().contains(MEETS) && other.acts().contains(MEETS);
        boolean again = sameDay || (either && (together || (near && !otherAct)));
        return meeting || (one.owner().equals(other.owner()) && again);
    }
}
