package com.leadintel.application.shared.port;

import com.leadintel.application.shared.TenantFree;
import java.util.UUID;

/** New identities: UUIDs of version 7 (RFC 9562), so that later ones sort after earlier ones. */
@TenantFree
@FunctionalInterface
public interface Ids {
    /** An identity that nothing else has. */
    UUID next();
}
