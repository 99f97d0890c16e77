package com.leadintel.domain.call;

import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/** The provider that carries and records the calls. Refuses Unavailable when it cannot be reached. */
public interface Telephony {
    /**
     * The sound of a recording; refuses NotFound when the provider has none under this id, and RuleBroken when the tenant
     * is not connected to a provider.
     */
    Audio recording(TenantId tenant, String externalRecordingId);

    /** The provider's own transcript of a recording, when it made one. */
    Optional<Transcript> transcript(TenantId tenant, String externalRecordingId);
}
