package com.leadintel.application.handoff.port;

import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All handoffs of a tenant. */
public interface Handoffs {
    /** The handoff, if there is one. */
    Optional<Handoff> find(TenantId tenant, HandoffId id);

    /** The handoff; refuses with {@code handoff.not-found}. Until the transaction ends nobody else gets it. */
    Handoff get(TenantId tenant, HandoffId id);

    /** The handoffs of a lead, newest first. */
    List<Handoff> of(TenantId tenant, LeadId lead);

    /** The tenant's latest handoffs, newest first, at most {@code most}. */
    List<Handoff> latest(TenantId tenant, int most);

    /** Those of the files that are the document of a handoff. */
    Set<FileId> documents(TenantId tenant, Set<FileId> files);

    /**
     * Adds a handoff and publishes its events; refuses with {@code handoff.already-started} (conflict) while the lead
     * has another one.
     */
    void add(TenantId tenant, Handoff handoff);

    /**
     * Stores a changed handoff and publishes its events; refuses with {@code handoff.already-started} (conflict) one that had
     * failed and goes on while the lead has another one.
     */
    void save(TenantId tenant, Handoff handoff);
}
