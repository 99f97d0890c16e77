package com.leadintel.domain.handoff;

import static com.leadintel.domain.handoff.HandoffFixtures.ALEX;
import static com.leadintel.domain.handoff.HandoffFixtures.EMAIL;
import static com.leadintel.domain.handoff.HandoffFixtures.HANDOFF;
import static com.leadintel.domain.handoff.HandoffFixtures.NOW;
import static com.leadintel.domain.handoff.HandoffFixtures.TASK;
import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static com.leadintel.domain.shared.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.FileId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandoffTest {
    private static final Instant LATER = NOW.plusSeconds(60);
    private final Handoff handoff = HandoffFixtures.started();

    @Test
    void aLeadThatIsNotReadyIsNotHandedOff() {
        Lead lead = LeadFixtures.understood();
        assertThat(code(() -> Handoff.start(
                        HANDOFF,
                        TENANT,
                        Eligibility.of(lead),
                        LeadFixtures.MAYA,
                        ALEX,
                        Optional.empty(),
                        HandoffFixtures.briefing(lead),
                        List.of(Effect.planned(EMAIL, Effect.Kind.EMAIL, NOW)),
                        NOW)))
                .isEqualTo("handoff.not-eligible");
    }

    @Test
    void aHandoffBeginsWithEverythingPending() {
        assertThat(handoff.status()).isEqualTo(HandoffState.PENDING);
        assertThat(handoff.pending()).extracting(Effect::id).containsExactly(EMAIL, TASK);
    }

    @Test
    void itIsSentWhenEveryEffectIsDone() {
        done(EMAIL);
        assertThat(handoff.status()).isEqualTo(HandoffState.PENDING);
        done(TASK);
        assertThat(handoff.status()).isEqualTo(HandoffState.SENT);
        assertThat(handoff.drainEvents())
                .containsExactly(
                        new EffectDone(TENANT, HANDOFF, LEAD, Effect.Kind.EMAIL, LATER),
                        new EffectDone(TENANT, HANDOFF, LEAD, Effect.Kind.CRM_TASK, LATER),
                        new HandoffSent(TENANT, HANDOFF, LEAD, ALEX.user(), LATER));
    }

    @Test
    void itIsPartialWhenSomethingHappenedAndSomethingFailed() {
        done(EMAIL);
        failForGood(TASK);
        assertThat(handoff.status()).isEqualTo(HandoffState.PARTIAL);
    }

    @Test
    void itHasFailedWhenSomethingFailedAndNothingHappenedOrIsStillToHappen() {
        failForGood(TASK);
        assertThat(handoff.status()).isEqualTo(HandoffState.PENDING);
        assertThat(handoff.drainEvents())
                .containsExactly(new EffectFailed(TENANT, HANDOFF, LEAD, Effect.Kind.CRM_TASK, "crm.refused", LATER));
        failForGood(EMAIL);
        assertThat(handoff.status()).isEqualTo(HandoffState.FAILED);
    }

    @Test
    void anEffectIsDoneOnce() {
        done(EMAIL);
        handoff.drainEvents();
        handoff.succeed(EMAIL, Optional.of("another"), LATER);
        assertThat(handoff.effect(EMAIL).externalId()).contains("id-1");
        assertThat(handoff.drainEvents()).isEmpty();
    }

    @Test
    void theKeyStaysTheSameOverAllAttempts() {
        String key = handoff.effect(EMAIL).key();
        handoff.attempt(EMAIL, LATER);
        handoff.fail(EMAIL, "mail.unreachable", false, LATER);
        Effect second = handoff.attempt(EMAIL, LATER);
        assertThat(second.key()).isEqualTo(key);
        assertThat(second.attempts()).isEqualTo(2);
        assertThat(second.failure()).contains("mail.unreachable");
    }

    @Test
    void anUnansweredSendIsShownAsAmbiguousUntilItIsDone() {
        handoff.attempt(EMAIL, LATER);
        handoff.leaveOpen(EMAIL, "mail.no-answer", LATER);
        assertThat(handoff.effect(EMAIL).ambiguous()).isTrue();
        done(EMAIL);
        assertThat(handoff.effect(EMAIL).ambiguous()).isFalse();
    }

    @Test
    void whatIsDoneIsNotAttemptedAgain() {
        done(EMAIL);
        assertThat(code(() -> handoff.attempt(EMAIL, LATER))).isEqualTo("handoff.effect-not-pending");
    }

    @Test
    void aPersonMayHaveAFailedEffectTriedAgain() {
        failForGood(TASK);
        handoff.retry(TASK, LATER);
        assertThat(handoff.status()).isEqualTo(HandoffState.PENDING);
    }

    @Test
    void whoeverWasToCarryOutAFailedEffectMayResumeIt() {
        failForGood(TASK);
        assertThat(handoff.effect(TASK).failedAfter(0)).isTrue();
        assertThat(handoff.effect(TASK).failedAfter(1)).isFalse();
        handoff.resume(TASK, LATER);
        assertThat(handoff.effect(TASK).awaits(0)).isTrue();
        assertThat(handoff.effect(TASK).failedAfter(0)).isFalse();
    }

    @Test
    void onlyAFailedEffectIsTriedAgain() {
        assertThat(code(() -> handoff.retry(TASK, LATER))).isEqualTo("handoff.effect-not-failed");
        assertThat(code(() -> handoff.resume(TASK, LATER))).isEqualTo("handoff.effect-not-failed");
    }

    @Test
    void anEffectOfAnotherHandoffIsNotFound() {
        assertThat(code(() -> handoff.effect(new EffectId(new UUID(0, 1))))).isEqualTo("handoff.effect-not-found");
    }

    @Test
    void aHandoffComesBackFromItsStateUnchanged() {
        handoff.attach(new FileId(new UUID(7, 7)));
        done(EMAIL);
        assertThat(Handoff.restore(handoff.state()).state()).isEqualTo(handoff.state());
    }

    @Test
    void theFirstPrintedBriefingIsTheOneThatCounts() {
        FileId first = new FileId(new UUID(7, 7));
        assertThat(handoff.attach(first)).isEqualTo(first);
        assertThat(handoff.attach(new FileId(new UUID(8, 8)))).isEqualTo(first);
        assertThat(handoff.state().document()).contains(first);
    }

    private void done(EffectId effect) {
        handoff.attempt(effect, LATER);
        handoff.succeed(effect, Optional.of("id-1"), LATER);
    }

    private void failForGood(EffectId effect) {
        handoff.attempt(effect, LATER);
        handoff.fail(effect, "crm.refused", true, LATER);
    }
}
