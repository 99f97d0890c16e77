package com.leadintel.application.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.People;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ShowTenantTest {
    @Test
    void peopleSeeTheirOwnTenant() {
        InMemoryTenants tenants = new InMemoryTenants();
        Tenant ours = new Tenant(
                People.OURS, "Torrent", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), Instant.EPOCH);
        tenants.add(ours);

        assertThat(new ShowTenant(tenants).handle(People.danaAs(Role.VIEWER))).isEqualTo(ours);
    }
}
