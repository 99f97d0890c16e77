package com.leadintel.domain.research;

import com.leadintel.domain.lead.BudgetTier;
import com.leadintel.domain.shared.Require;
import java.util.List;

/** What a firm can be expected to spend, and why. */
public record BudgetEstimate(BudgetTier tier, List<Finding> because) {
    public BudgetEstimate {
        Require.present(tier, "budget-estimate.tier-missing");
        because = List.copyOf(because);
        Require.that(!because.isEmpty(), "budget-estimate.reasons-missing");
    }
}
