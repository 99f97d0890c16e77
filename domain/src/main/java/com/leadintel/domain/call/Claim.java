package com.leadintel.domain.call;

import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Require;
import java.util.List;

/** A fact that an analysis holds to be true, how sure it is, and the words that prove it, the best first. */
public record Claim<T>(T value, Confidence confidence, List<Evidence.Spoken> evidence) {
    public Claim {
        Require.present(value, "claim.value-missing");
        Require.present(confidence, "claim.confidence-missing");
        evidence = List.copyOf(evidence);
    }
}
