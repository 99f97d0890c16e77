package com.leadintel.application.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Doubt;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadMerge;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A person says that two leads are the same: one of them remains, with all that the other had. */
@UseCase
public class MergeLeads {
    private final Leads leads;
    private final Iterable<LeadFollower> followers;
    private final Clock clock;

    @Inject
    public MergeLeads(Leads leads, @Any Instance<LeadFollower> followers, Clock clock) {
        this(leads, (Iterable<LeadFollower>) followers, clock);
    }

    /** The same with followers that are known beforehand. */
    public MergeLeads(Leads leads, Iterable<LeadFollower> followers, Clock clock) {
        this.leads = leads;
        this.followers = followers;
        this.clock = clock;
    }

    /**
     * Merges the leads and answers the one that remains, as {@link LeadMerge} decides; the same when they were merged
     * before. Refuses an unknown lead with {@code lead.not-found}, one that is part of a third with {@code lead.merged},
     * one that changed since {@code seen}, and one of which another remains than was {@code announced}, with
     * {@code lead.changed-meanwhile}, leads of which neither was suspected to be the other with
     * {@code lead.duplicate-not-flagged}, and those that have been handed off or are about to be with
     * {@code lead.merge-after-handoff}.
     */
    public LeadId handle(Caller caller, LeadId id, LeadId other, Optional<LeadId> announced, Optional<Long> seen) {
        caller.must(Permission.LEAD_WRITE);
        Optional<LeadId> before = before(caller.tenant(), id, other);
        before.ifPresent(remaining -> require(announced, remaining));
        return before.orElseGet(() -> merge(caller, id, other, announced, seen));
    }

    private Optional<LeadId> before(TenantId tenant, LeadId id, LeadId other) {
        return leads.mergedInto(tenant, id)
                .filter(other::equals)
                .or(() -> leads.mergedInto(tenant, other).filter(id::equals));
    }

    private LeadId merge(Caller caller, LeadId id, LeadId other, Optional<LeadId> announced, Optional<Long> seen) {
        TenantId tenant = caller.tenant();
        Instant now = clock.instant();
        Lead asked = leads.get(tenant, id);
        seen.ifPresent(asked::requireVersion);
        Map<LeadId, Lead> held = hold(
                tenant, LeadMerge.of(asked.state(), leads.get(tenant, other).state()));
        Lead lead = of(held, id);
        seen.ifPresent(lead::requireVersion);
        LeadMerge merge = LeadMerge.of(lead.state(), of(held, other).state());
        merge.require();
        for (LeadFollower follower : followers) {
            follower.admit(tenant, id);
            follower.admit(tenant, other);
        }
        require(announced, merge.remaining().id());
        Lead remaining = of(held, merge.remaining().id());
        Lead merged = of(held, merge.merged().id());
        remaining.absorb(merged, Acting.as(caller), now);
        suspectedBy(tenant, merge).forEach(third -> redirect(tenant, of(held, third), merge));
        followers.forEach(follower -> follower.follow(tenant, merged.id(), remaining.id()));
        leads.save(tenant, remaining);
        leads.takeAway(tenant, merged, remaining.id(), now);
        return remaining.id();
    }

    /** What a person confirmed of one lead holds for no other; what nobody can confirm is refused before. */
    private static void require(Optional<LeadId> announced, LeadId remaining) {
        if (!announced.orElse(remaining).equals(remaining)) {
            throw Refusal.stale("lead.changed-meanwhile", Map.of("remaining", remaining.toString()));
        }
    }

    /** Both leads and those that know the merged one, each nobody else's from now on, in the order of their ids. */
    private Map<LeadId, Lead> hold(TenantId tenant, LeadMerge merge) {
        TreeSet<LeadId> ids = new TreeSet<>(Comparator.comparing(LeadId::toString));
        ids.add(merge.remaining().id());
        ids.add(merge.merged().id());
        ids.addAll(suspectedBy(tenant, merge));
        Map<LeadId, Lead> held = new LinkedHashMap<>();
        ids.forEach(one -> held.put(one, leads.forUpdate(tenant, one)));
        return held;
    }

    private List<LeadId> suspectedBy(TenantId tenant, LeadMerge merge) {
        return merge.merged().doubts().all().stream()
                .map(Doubt::other)
                .filter(third -> !third.equals(merge.remaining().id())
                        && leads.find(tenant, third).isPresent())
                .toList();
    }

    private void redirect(TenantId tenant, Lead third, LeadMerge merge) {
        third.suspectInstead(merge.merged().id(), merge.remaining().id());
        leads.save(tenant, third);
    }

    /** A lead that nobody held is one that came to be suspected, or to be the merged one, only just now. */
    private static Lead of(Map<LeadId, Lead> held, LeadId id) {
        return Optional.ofNullable(held.get(id))
                .orElseThrow(() -> Refusal.stale("lead.changed-meanwhile", Map.of("id", id.toString())));
    }
}
