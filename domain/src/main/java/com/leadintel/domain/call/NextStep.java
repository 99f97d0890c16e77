package com.leadintel.domain.call;

import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was agreed to happen next: who does it, on which side they are, by when if that was said, and the words. */
public record NextStep(String owner, Side side, Optional<LocalDate> due, List<Evidence.Spoken> evidence) {
    public NextStep {
        owner = Require.text(owner, 200, "next-step.owner-malformed");
        Require.present(side, "next-step.side-missing");
        evidence = List.copyOf(evidence);
    }
}
