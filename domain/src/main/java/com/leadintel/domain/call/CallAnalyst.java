package com.leadintel.domain.call;

import com.leadintel.domain.shared.TenantId;

/** Reads a transcript and says what it found; a rules engine or a language model stands behind it. */
public interface CallAnalyst {
    /** What the analyst claims to have found; nothing of it counts before {@link EvidenceCheck} has seen it. */
    Findings analyse(TenantId tenant, CallBrief brief);
}
