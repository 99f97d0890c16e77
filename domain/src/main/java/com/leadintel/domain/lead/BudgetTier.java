package com.leadintel.domain.lead;

/** How much a firm like this can be expected to spend, compared with the tenant's usual deals. */
public enum BudgetTier {
    HIGH,
    MEDIUM,
    LOW
}
