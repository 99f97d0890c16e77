package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** What is noted about an effect, each note in a transaction of its own, because the effect itself runs in none. */
@UseCase
public class EffectRecords {
    private final Handoffs handoffs;
    private final Leads leads;
    private final Clock clock;

    @Inject
    public EffectRecords(Handoffs handoffs, Leads leads, Clock clock) {
        this.handoffs = handoffs;
        this.leads = leads;
        this.clock = clock;
    }

    /**
     * Notes that whoever was asked after this many retries sets out; empty when nothing is left for them to do. Whoever
     * failed and sets out once more was sent again, and resumes; refuses that with {@code handoff.already-started} while
     * the lead has another handoff.
     */
    public Optional<Handoff> begin(TenantId tenant, HandoffId id, EffectId effect, int retry) {
        Handoff handoff = handoffs.get(tenant, id);
        if (handoff.effect(effect).failedAfter(retry)) {
            handoff.resume(effect, clock.instant());
        }
        if (!handoff.effect(effect).awaits(retry)) {
            return Optional.empty();
        }
        handoff.attempt(effect, clock.instant());
        handoffs.save(tenant, handoff);
        return Optional.of(handoff);
    }

    /** Notes that it happened. */
    public void succeed(TenantId tenant, HandoffId id, EffectId effect, Optional<String> externalId) {
        Handoff handoff = handoffs.get(tenant, id);
        handoff.succeed(effect, externalId, clock.instant());
        handoffs.save(tenant, handoff);
    }

    /** Moves the lead behind the handoff and notes that it happened, together. */
    public void markLead(TenantId tenant, HandoffId id, EffectId effect) {
        Handoff handoff = handoffs.get(tenant, id);
        Lead lead = leads.forUpdate(tenant, handoff.lead());
        lead.markHandedOff(handoff.state().from(), clock.instant());
        leads.save(tenant, lead);
        handoff.succeed(effect, Optional.empty(), clock.instant());
        handoffs.save(tenant, handoff);
    }

    /** Notes where the printed briefing is kept; answers the file of whoever was first. */
    public FileId attach(TenantId tenant, HandoffId id, FileId printed) {
        Handoff handoff = handoffs.get(tenant, id);
        FileId first = handoff.attach(printed);
        handoffs.save(tenant, handoff);
        return first;
    }

    /** Notes that nobody knows whether it happened; nothing when it has ended already or somebody else was asked since. */
    public void leaveOpen(TenantId tenant, HandoffId id, EffectId effect, int retry, String code) {
        change(tenant, id, effect, retry, handoff -> handoff.leaveOpen(effect, code, clock.instant()));
    }

    /**
     * Notes that it failed under a code, for good or until the next attempt; nothing when it has ended already or somebody
     * else was asked since.
     */
    public void fail(TenantId tenant, HandoffId id, EffectId effect, int retry, String code, boolean forGood) {
        change(tenant, id, effect, retry, handoff -> handoff.fail(effect, code, forGood, clock.instant()));
    }

    /** Notes that nobody tries any more; nothing when it has ended already or somebody else was asked since. */
    public void giveUp(TenantId tenant, HandoffId id, EffectId effect, int retry, String code) {
        fail(tenant, id, effect, retry, code, true);
    }

    private void change(TenantId tenant, HandoffId id, EffectId effect, int retry, Consumer<Handoff> change) {
        Handoff handoff = handoffs.get(tenant, id);
        if (handoff.effect(effect).awaits(retry)) {
            change.accept(handoff);
            handoffs.save(tenant, handoff);
        }
    }
}
