package com.leadintel.ui.call;

import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is worth hearing in a call, where it has times. */
final class CallMarks {
    private final List<CallPage.Mark> marks = new ArrayList<>();

    private CallMarks() {}

    static List<CallPage.Mark> of(Findings found) {
        CallMarks all = new CallMarks();
        all.bant("B", "BUDGET", found.buyer().budget());
        all.bant("A", "AUTHORITY", found.buyer().authority());
        all.bant("N", "NEED", found.buyer().need());
        all.bant("T", "TIMELINE", found.buyer().timeline());
        found.objections()
                .forEach(one -> all.add(
                        "obj",
                        "",
                        Texts.of("call.objection", Texts.name("objection", one.category())),
                        one.evidence()));
        found.nextSteps().forEach(step -> all.add("step", "", Texts.of("call.next", step.owner()), step.evidence()));
        return all.marks;
    }

    private void bant(String letter, String element, Optional<? extends Claim<?>> claim) {
        claim.ifPresent(known -> add("bant", letter, Texts.name("bant.element", element), known.evidence()));
    }

    private void add(String kind, String letter, String label, List<Evidence.Spoken> evidence) {
        evidence.stream()
                .map(Evidence.Spoken::startSecond)
                .flatMap(Optional::stream)
                .forEach(at -> marks.add(new CallPage.Mark(at, kind, letter, label)));
    }
}
