package com.leadintel.domain.tenant;

import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

/** An organization that uses the product: its name, plan, home time zone and reporting currency. */
public record Tenant(TenantId id, String name, Plan plan, ZoneId zone, Currency currency, Instant createdAt) {
    public Tenant {
        Require.present(id, "tenant.id-missing");
        name = Require.text(name, 120, "tenant.name-malformed");
        Require.present(plan, "tenant.plan-missing");
        Require.present(zone, "tenant.zone-missing");
        Require.present(currency, "tenant.currency-missing");
        Require.present(createdAt, "tenant.created-missing");
    }
}
