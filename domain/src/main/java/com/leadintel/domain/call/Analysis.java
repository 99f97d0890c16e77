package com.leadintel.domain.call;

import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One version (from 1) of what is known about a call: the findings whose evidence was checked, and what was dropped. */
public record Analysis(AnalysisId id, int version, Instant at, Findings findings, List<EvidenceCheck.Dropped> dropped) {
    public Analysis {
        Require.present(id, "analysis.id-missing");
        Require.that(version >= 1, "analysis.version-malformed");
        Require.present(at, "analysis.time-missing");
        Require.present(findings, "analysis.findings-missing");
        dropped = List.copyOf(dropped);
    }

    /**
     * The version of a call that counts: the latest, as long as all that it claims stands in the transcript that the call
     * has now. None counts between a new transcript and its own analysis.
     */
    public static Optional<Analysis> counting(Call.State call) {
        return call.analyses().stream()
                .reduce((earlier, later) -> later)
                .filter(latest -> call.transcript()
                        .filter(said -> latest.standsIn(call.id(), said))
                        .isPresent());
    }

    private boolean standsIn(CallId call, Transcript transcript) {
        return EvidenceCheck.of(call, transcript, findings).dropped().isEmpty();
    }
}
