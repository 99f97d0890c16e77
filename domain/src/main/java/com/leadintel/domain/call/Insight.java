package com.leadintel.domain.call;

import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Require;
import java.util.List;

/** Something worth knowing about a call that no single fact says, with the words it rests on where there are any. */
public record Insight(Advice message, List<Evidence.Spoken> evidence) {
    public Insight {
        Require.present(message, "insight.message-missing");
        evidence = List.copyOf(evidence);
    }
}
