package com.leadintel.persistence.tenancy;

import com.leadintel.domain.shared.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What every row of a tenant has: its identity and whose it is. */
@MappedSuperclass
public abstract class TenantRow {
    @Id
    protected UUID id;

    @Column(name = "tenant", updatable = false)
    protected UUID tenant;

    protected TenantRow() {}

    protected TenantRow(UUID id, TenantId tenant) {
        this.id = id;
        this.tenant = tenant.value();
    }

    boolean belongsTo(TenantId owner) {
        return tenant.equals(owner.value());
    }
}
