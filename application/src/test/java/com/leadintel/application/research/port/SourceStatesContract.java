package com.leadintel.application.research.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of source states promises. */
public interface SourceStatesContract extends TenantContract {
    SourceStates states();

    /** A source in a state. */
    static SourceReport report(SourceKind source, SourceResult.State state) {
        return new SourceReport(
                source, state, List.of(URI.create("https://firm.example/")), Optional.of("website.slow"));
    }

    @Test
    default void sourcesComeBackInTheOrderInWhichTheyBegan() {
        TenantId tenant = newTenant();
        LeadId lead = new LeadId(UUID.randomUUID());
        SourceReport website = report(SourceKind.WEBSITE, SourceResult.State.WAITING);
        SourceReport own = report(SourceKind.LEAD, SourceResult.State.WAITING);
        states().begin(tenant, lead, List.of(website, own));
        assertThat(states().all(tenant, lead)).containsExactly(website, own);
    }

    @Test
    default void aSourceThatCameFurtherReplacesItself() {
        TenantId tenant = newTenant();
        LeadId lead = new LeadId(UUID.randomUUID());
        states().begin(tenant, lead, List.of(report(SourceKind.WEBSITE, SourceResult.State.WAITING)));
        SourceReport failed = report(SourceKind.WEBSITE, SourceResult.State.FAILED);
        states().put(tenant, lead, failed);
        assertThat(states().all(tenant, lead)).containsExactly(failed);
    }

    @Test
    default void aNewResearchForgetsTheOldOne() {
        TenantId tenant = newTenant();
        LeadId lead = new LeadId(UUID.randomUUID());
        states().begin(tenant, lead, List.of(report(SourceKind.NEWS, SourceResult.State.WAITING)));
        SourceReport website = report(SourceKind.WEBSITE, SourceResult.State.WAITING);
        states().begin(tenant, lead, List.of(website));
        assertThat(states().all(tenant, lead)).containsExactly(website);
    }

    @Test
    default void anotherTenantsSourcesAreInvisible() {
        TenantId tenant = newTenant();
        LeadId lead = new LeadId(UUID.randomUUID());
        states().begin(tenant, lead, List.of(report(SourceKind.NEWS, SourceResult.State.WAITING)));
        assertThat(states().all(newTenant(), lead)).isEmpty();
    }
}
