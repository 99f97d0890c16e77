package com.leadintel.domain.tenant;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class TenantTest {
    @Test
    void aTenantHasAName() {
        assertThat(tenant(" Northwind ").name()).isEqualTo("Northwind");
        assertRefused("tenant.name-malformed", () -> tenant(" "));
    }

    private static Tenant tenant(String name) {
        TenantId id = TenantId.of("01999999-0000-7000-8000-000000000001");
        return new Tenant(id, name, Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("EUR"), Instant.EPOCH);
    }
}
