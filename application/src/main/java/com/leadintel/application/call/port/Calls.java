package com.leadintel.application.call.port;

import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All calls of a tenant. A call that was got stays the transaction's own until it ends, so that no change is lost. */
public interface Calls {
    /** The call, if there is one. */
    Optional<Call> find(TenantId tenant, CallId id);

    /** The call; refuses with {@code call.not-found}. */
    Call get(TenantId tenant, CallId id);

    /**
     * The call that a provider knows under this id. Until the transaction ends, no other caller gets an answer for the
     * same origin, so that two reports of one call follow each other.
     */
    Optional<Call> findByOrigin(TenantId tenant, Origin origin);

    /** The calls with a lead, latest first, at most 200. */
    List<Call> with(TenantId tenant, LeadId lead);

    /** Those of the keys under which the sound of a call is kept. */
    Set<String> sounds(TenantId tenant, Set<String> keys);

    /** Adds a call and publishes its events. */
    void add(TenantId tenant, Call call);

    /** Stores a changed call and publishes its events. */
    void save(TenantId tenant, Call call);
}
