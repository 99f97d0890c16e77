package com.leadintel.application.research.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of dossiers promises. */
public interface DossiersContract extends TenantContract {
    Dossiers dossiers();

    /** A full dossier of the tenant about the lead, written so much later than the first. */
    static Dossier dossier(TenantId tenant, LeadId lead, Duration later) {
        Dossier like = ResearchFixtures.dossier();
        return new Dossier(
                new DossierId(UUID.randomUUID()),
                tenant,
                lead,
                like.content(),
                like.sources(),
                like.dropped(),
                like.writtenAt().plus(later));
    }

    @Test
    default void everythingInADossierComesBackAsItWas() {
        TenantId tenant = newTenant();
        Dossier dossier = dossier(tenant, new LeadId(UUID.randomUUID()), Duration.ZERO);
        dossiers().add(tenant, dossier);
        assertThat(dossiers().find(tenant, dossier.id())).contains(dossier);
    }

    @Test
    default void theNewestDossierCounts() {
        TenantId tenant = newTenant();
        LeadId lead = new LeadId(UUID.randomUUID());
        Dossier second = dossier(tenant, lead, Duration.ofHours(1));
        dossiers().add(tenant, second);
        dossiers().add(tenant, dossier(tenant, lead, Duration.ZERO));
        assertThat(dossiers().latest(tenant, lead)).contains(second);
    }

    @Test
    default void dossiersOfTwoLeadsChangePlaces() {
        TenantId tenant = newTenant();
        LeadId from = new LeadId(UUID.randomUUID());
        LeadId to = new LeadId(UUID.randomUUID());
        Dossier first = dossier(tenant, from, Duration.ZERO);
        Dossier second = dossier(tenant, from, Duration.ofHours(1));
        Dossier latest = dossier(tenant, to, Duration.ofHours(2));
        dossiers().add(tenant, first);
        dossiers().add(tenant, second);
        dossiers().add(tenant, latest);
        dossiers().exchange(newTenant(), from, to);
        assertThat(dossiers().latest(tenant, from)).contains(second);
        dossiers().exchange(tenant, from, to);
        assertThat(dossiers().latest(tenant, from)).contains(latest.about(from));
        assertThat(dossiers().latest(tenant, to)).contains(second.about(to));
        assertThat(dossiers().find(tenant, first.id())).contains(first.about(to));
    }

    @Test
    default void anotherTenantsDossierIsInvisible() {
        TenantId tenant = newTenant();
        Dossier dossier = dossier(tenant, new LeadId(UUID.randomUUID()), Duration.ZERO);
        dossiers().add(tenant, dossier);
        TenantId stranger = newTenant();
        assertThat(dossiers().find(stranger, dossier.id())).isEmpty();
        assertThat(dossiers().latest(stranger, dossier.lead())).isEmpty();
    }
}
