package com.leadintel.application.handoff;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.handoff.port.HandoffsContract;
import com.leadintel.application.handoff.port.InMemoryHandoffs;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.EffectId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An effect whose job was given up before anybody set out, and which a person wants again. */
class RetriedEffectTest {
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryHandoffs handoffs = new InMemoryHandoffs();
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), clock);
    private final EffectRecords records = new EffectRecords(handoffs, new InMemoryLeads(), clock);
    private final Caller caller = Caller.person(TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(Role.ADMIN));
    private final Handoff handoff = HandoffsContract.started(TENANT);
    private final EffectId effect = handoff.pending().get(0).id();

    @BeforeEach
    void itsJobIsGivenUpAndAPersonWantsItAgain() {
        handoffs.add(TENANT, handoff);
        jobs.enqueue(TENANT, CarryOutEffect.request(handoff.id(), handoff.effect(effect)));
        records.giveUp(TENANT, handoff.id(), effect, 0, "job.node-lost");
        assertThat(now().state()).isEqualTo(Effect.State.FAILED);
        new RetryEffect(handoffs, jobs, clock).handle(caller, handoff.id(), effect);
    }

    @Test
    void aNewJobIsQueuedThatSaysSo() {
        assertThat(jobs.about(TENANT, handoff.id().value()))
                .extracting(Job::payload)
                .extracting(payload -> payload.get("retry"))
                .containsExactlyInAnyOrder("0", "1");
    }

    @Test
    void theOldJobNoLongerCarriesItOut() {
        assertThat(records.begin(TENANT, handoff.id(), effect, 0)).isEmpty();
        assertThat(now().attempts()).isZero();
        assertThat(records.begin(TENANT, handoff.id(), effect, 1)).isPresent();
        assertThat(now().attempts()).isEqualTo(1);
    }

    @Test
    void theOldJobNoLongerGivesItUp() {
        records.giveUp(TENANT, handoff.id(), effect, 0, "job.node-lost");
        assertThat(now().state()).isEqualTo(Effect.State.PENDING);
    }

    @Test
    void aLateAnswerToTheOldJobChangesNothing() {
        records.fail(TENANT, handoff.id(), effect, 0, "mail.refused", true);
        records.leaveOpen(TENANT, handoff.id(), effect, 0, "mail.unclear");
        assertThat(now())
                .returns(Effect.State.PENDING, Effect::state)
                .returns(false, Effect::ambiguous)
                .returns(Optional.of("job.node-lost"), Effect::failure);
    }

    @Test
    void aLateFailureOfOneThatWasTakenForDeadChangesNothingThatHasEnded() {
        records.begin(TENANT, handoff.id(), effect, 1);
        records.succeed(TENANT, handoff.id(), effect, Optional.empty());
        records.fail(TENANT, handoff.id(), effect, 1, "mail.refused", true);
        assertThat(now().state()).isEqualTo(Effect.State.DONE);
    }

    private Effect now() {
        return handoffs.get(TENANT, handoff.id()).effect(effect);
    }
}
