package com.leadintel.application.lead.port;

import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** All leads of a tenant. */
public interface Leads {
    /** The lead, if there is one. */
    Optional<Lead> find(TenantId tenant, LeadId id);

    /** The lead as it stands; refuses with {@code lead.not-found}. */
    Lead get(TenantId tenant, LeadId id);

    /**
     * The lead, for changing it: until the transaction ends, others who ask for the same lead this way wait. Refuses with
     * {@code lead.not-found}.
     */
    Lead forUpdate(TenantId tenant, LeadId id);

    /** Adds a lead and publishes its events. */
    void add(TenantId tenant, Lead lead);

    /**
     * Stores a changed lead and publishes its events; refuses with {@code lead.changed-meanwhile} (stale) when somebody
     * stored it since it was loaded.
     */
    void save(TenantId tenant, Lead lead);

    /**
     * Leads that may be the one described: the same mailbox or Salesforce id first, then the same phone, then similar names
     * of person and firm, at most {@code most}. Until the transaction ends, no other caller gets an answer for the same mailbox,
     * phone or Salesforce id, so that two captures of one lead follow each other.
     */
    List<Lead> resembling(TenantId tenant, LeadDetails details, int most);

    /**
     * Waits until no other caller captures leads like any of these, and keeps others waiting until the transaction ends: what
     * {@link #resembling} does for one lead, for many at once and in one order, so that two who capture the same leads in
     * different orders never wait for each other.
     */
    void awaitTurn(TenantId tenant, List<LeadDetails> details, int most);

    /** The lead with this phone number that was touched last, if any. */
    Optional<Lead> reachedAt(TenantId tenant, PhoneNumber phone);
}
