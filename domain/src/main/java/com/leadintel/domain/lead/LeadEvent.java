package com.leadintel.domain.lead;

import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.LeadId;
import java.util.UUID;

/** Something that happened to a lead; carries ids and facts of the trade, never personal data. */
public sealed interface LeadEvent extends DomainEvent
        permits LeadCaptured,
                LeadRecaptured,
                LeadCorrected,
                LeadMoved,
                BantRecorded,
                BantWithdrawn,
                LeadAssigned,
                LeadScored,
                ResearchNoted,
                ContactNoted,
                CallWithdrawn,
                OutcomeRecorded,
                DuplicateFlagged,
                DuplicateDismissed,
                LeadMerged {
    /** The lead that it happened to. */
    LeadId lead();

    @Override
    default UUID entity() {
        return lead().value();
    }
}
