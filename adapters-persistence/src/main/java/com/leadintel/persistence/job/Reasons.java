package com.leadintel.persistence.job;

import com.leadintel.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a job was refused, for the log: which host, which answer and which kinds of failure; never what they said. */
final class Reasons {
    private static final List<String> FACTS = List.of("host", "status", "failure");
    private static final int DEEPEST = 5;

    private Reasons() {}

    /** What follows the code in the log; nothing when the code says it all. */
    static String of(Refusal refusal) {
        Stream<String> facts = FACTS.stream()
                .filter(refusal.facts()::containsKey)
                .map(name -> name + " " + refusal.facts().get(name));
        List<String> reasons =
                Stream.concat(facts, kinds(refusal.getCause()).stream()).toList();
        return reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")";
    }

    private static List<String> kinds(@Nullable Throwable cause) {
        List<String> kinds = new ArrayList<>();
        for (Throwable next = cause; next != null && kinds.size() < DEEPEST; next = next.getCause()) {
            kinds.add(next.getClass().getSimpleName());
        }
        return kinds;
    }
}
