package com.leadintel.domain.tenant;

import com.leadintel.domain.shared.TenantId;

/** The one tenant of an installation in which every person and firm is made up: nothing of it may leave the house. */
public final class DemoTenant {
    /** Its identity, the same in every installation. */
    public static final TenantId ID = TenantId.of("01900000-0000-7000-8000-00000000de70");

    private DemoTenant() {}

    /** Whether this is the demo tenant. */
    public static boolean is(TenantId tenant) {
        return ID.equals(tenant);
    }
}
