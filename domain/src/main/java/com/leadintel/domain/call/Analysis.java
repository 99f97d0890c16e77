package com.leadintel.domain.call;

import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.List;

/** One version (from 1) of what is known about a call: the findings whose evidence was checked, and what was dropped. */
public record Analysis(AnalysisId id, int version, Instant at, Findings findings, List<EvidenceCheck.Dropped> dropped) {
    public Analysis {
        Require.present(id, "analysis.id-missing");
        Require.that(version >= 1, "analysis.version-malformed");
        Require.present(at, "analysis.time-missing");
        Require.present(findings, "analysis.findings-missing");
        dropped = List.copyOf(dropped);
    }
}
