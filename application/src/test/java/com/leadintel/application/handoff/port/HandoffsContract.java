package com.leadintel.application.handoff.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffFixtures;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of handoffs promises. */
public interface HandoffsContract extends TenantContract {
    Handoffs handoffs();

    /** A handoff of the tenant with one effect that is still to happen. */
    static Handoff started(TenantId tenant) {
        Handoff.State like = HandoffFixtures.started().state();
        EffectId effect = new EffectId(UUID.randomUUID());
        return Handoff.restore(new Handoff.State(
                new HandoffId(UUID.randomUUID()),
                tenant,
                like.lead(),
                like.from(),
                like.to(),
                like.notes(),
                like.briefing(),
                like.document(),
                List.of(Effect.planned(effect, Effect.Kind.EMAIL, like.startedAt())),
                like.startedAt(),
                like.version()));
    }

    @Test
    default void everythingAboutAHandoffComesBackAsItWas() {
        TenantId tenant = newTenant();
        Handoff handoff = started(tenant);
        handoffs().add(tenant, handoff);
        assertThat(handoffs().get(tenant, handoff.id()).state()).isEqualTo(handoff.state());
        assertThat(handoffs().find(tenant, handoff.id()).orElseThrow().state()).isEqualTo(handoff.state());
    }

    @Test
    default void whatHappenedToAnEffectIsKept() {
        TenantId tenant = newTenant();
        Handoff handoff = started(tenant);
        handoffs().add(tenant, handoff);
        EffectId effect = handoff.pending().get(0).id();
        handoff.attempt(effect, HandoffFixtures.NOW);
        handoff.succeed(effect, Optional.of("00T1"), HandoffFixtures.NOW);
        handoffs().save(tenant, handoff);
        assertThat(handoffs().get(tenant, handoff.id()).effect(effect).externalId())
                .contains("00T1");
    }

    @Test
    default void aLeadIsHandedOffOnceAtATime() {
        TenantId tenant = newTenant();
        handoffs().add(tenant, started(tenant));
        assertThatThrownBy(() -> handoffs().add(tenant, started(tenant)))
                .hasMessageStartingWith("handoff.already-started");
    }

    @Test
    default void aHandoffThatFailedMakesRoomForAnother() {
        TenantId tenant = newTenant();
        Handoff failed = failed(tenant);
        handoffs().add(tenant, started(tenant));
        assertThat(handoffs().of(tenant, failed.lead())).hasSize(2);
    }

    @Test
    default void aHandoffThatFailedDoesNotGoOnBesideAnother() {
        TenantId tenant = newTenant();
        Handoff failed = handoffs().get(tenant, failed(tenant).id());
        handoffs().add(tenant, started(tenant));
        failed.retry(failed.state().effects().get(0).id(), HandoffFixtures.NOW);
        assertThatThrownBy(() -> handoffs().save(tenant, failed)).hasMessageStartingWith("handoff.already-started");
    }

    private Handoff failed(TenantId tenant) {
        Handoff failed = started(tenant);
        handoffs().add(tenant, failed);
        failed.pending().stream().map(Effect::id).forEach(effect -> {
            failed.attempt(effect, HandoffFixtures.NOW);
            failed.fail(effect, "mail.refused", true, HandoffFixtures.NOW);
        });
        handoffs().save(tenant, failed);
        return failed;
    }

    @Test
    default void theDocumentsOfHandoffsAreKnown() {
        TenantId tenant = newTenant();
        Handoff handoff = started(tenant);
        FileId document = handoff.attach(new FileId(UUID.randomUUID()));
        FileId other = new FileId(UUID.randomUUID());
        handoffs().add(tenant, handoff);
        assertThat(handoffs().documents(tenant, Set.of(document, other))).containsExactly(document);
        assertThat(handoffs().documents(newTenant(), Set.of(document))).isEmpty();
    }

    @Test
    default void anotherTenantsHandoffIsInvisible() {
        TenantId tenant = newTenant();
        Handoff handoff = started(tenant);
        handoffs().add(tenant, handoff);
        TenantId stranger = newTenant();
        assertThat(handoffs().latest(stranger, 10)).isEmpty();
        assertThat(handoffs().of(stranger, handoff.lead())).isEmpty();
        assertThat(handoffs().find(stranger, handoff.id())).isEmpty();
        assertThatThrownBy(() -> handoffs().get(stranger, handoff.id())).hasMessageStartingWith("handoff.not-found");
    }
}
