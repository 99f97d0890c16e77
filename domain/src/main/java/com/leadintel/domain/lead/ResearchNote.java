package com.leadintel.domain.lead;

import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * What a lead remembers of its latest dossier: which one, how many findings passed the evidence check, whether it is
 * complete, and how well the firm fits and what it can spend, where that was seen.
 */
public record ResearchNote(
        DossierId dossier,
        int checkedFindings,
        boolean complete,
        Optional<Score> fit,
        Optional<BudgetTier> budgetTier,
        Instant at) {
    public ResearchNote {
        Require.present(dossier, "research-note.dossier-missing");
        Require.that(checkedFindings >= 0, "research-note.findings-negative");
        Require.present(fit, "research-note.fit-missing");
        Require.present(budgetTier, "research-note.budget-tier-missing");
        Require.present(at, "research-note.time-missing");
    }
}
