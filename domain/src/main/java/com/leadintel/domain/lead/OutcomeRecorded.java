package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** It became known what became of a handed-off lead. */
public record OutcomeRecorded(TenantId tenant, LeadId lead, Outcome.Result result, Optional<Money> amount, Instant at)
        implements LeadEvent {}
