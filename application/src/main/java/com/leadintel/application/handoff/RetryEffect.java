package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.HandoffId;
import jakarta.inject.Inject;
import java.time.Clock;

/** A person wants an effect that failed tried again. */
@UseCase
public class RetryEffect {
    private final Handoffs handoffs;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public RetryEffect(Handoffs handoffs, Jobs jobs, Clock clock) {
        this.handoffs = handoffs;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Queues the effect again; refuses one that has not failed with {@code handoff.effect-not-failed}, and one of a handoff
     * that failed and was followed by another one with {@code handoff.already-started}.
     */
    public void handle(Caller caller, HandoffId id, EffectId effect) {
        caller.must(Permission.HANDOFF_EXECUTE);
        Handoff handoff = handoffs.get(caller.tenant(), id);
        handoff.retry(effect, clock.instant());
        handoffs.save(caller.tenant(), handoff);
        jobs.enqueue(caller.tenant(), CarryOutEffect.request(id, handoff.effect(effect)));
    }
}
