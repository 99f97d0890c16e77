package com.leadintel.application.lead.port;

import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All leads of a tenant. */
public interface Leads {
    /** The lead, if there is one. */
    Optional<Lead> find(TenantId tenant, LeadId id);

    /**
     * The lead as it stands; refuses with {@code lead.not-found}, or, when it was merged into another, with {@code
     * lead.merged} (gone) and that one as {@code into}.
     */
    Lead get(TenantId tenant, LeadId id);

    /**
     * The lead, for changing it: until the transaction ends, others who ask for the same lead this way wait. Refuses as
     * {@link #get}.
     */
    Lead forUpdate(TenantId tenant, LeadId id);

    /** The lead, or the one that it was merged into, for changing it as above; refuses with {@code lead.not-found}. */
    Lead remaining(TenantId tenant, LeadId id);

    /** The lead that this one was merged into, however often on the way; empty for one that is there itself. */
    Optional<LeadId> mergedInto(TenantId tenant, LeadId id);

    /** Adds a lead and publishes its events. */
    void add(TenantId tenant, Lead lead);

    /**
     * Stores a changed lead and publishes its events; refuses with {@code lead.changed-meanwhile} (stale) when somebody
     * stored it since it was loaded.
     */
    void save(TenantId tenant, Lead lead);

    /**
     * Takes a lead away that was merged into another, which its id leads to from now on; refuses as {@link #save}. What it
     * was is kept, and nobody comes across it.
     */
    void takeAway(TenantId tenant, Lead merged, LeadId into, Instant now);

    /** A lead that was merged, as it was known then, and the one that it is part of now. */
    record Former(LeadId remaining, LeadDetails details) {}

    /**
     * Merged leads with the same mailbox, phone or Salesforce id, the last merged first; the leads that they are part of are
     * among those that {@link #resembling} answers.
     */
    List<Former> merged(TenantId tenant, LeadDetails details);

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

    /** Those of the images that a lead shows, or one showed that was merged since. */
    Set<FileId> shown(TenantId tenant, Set<FileId> images);

    /** The lead with this phone number that was touched last, or else the one that a lead with it is part of, if any. */
    Optional<Lead> reachedAt(TenantId tenant, PhoneNumber phone);
}
