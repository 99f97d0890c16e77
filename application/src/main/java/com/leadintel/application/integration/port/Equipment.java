package com.leadintel.application.integration.port;

import com.leadintel.application.integration.Integration;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** What the installation brings for the roles in which a tenant needs no account of its own. */
public interface Equipment {
    /** One piece for each such role. */
    List<Piece> all(TenantId tenant);

    /** Who plays a role, outside or as a part of the product, and at which address or in which version. */
    record Piece(Integration.Role role, String provider, boolean outside, Optional<String> detail) {}
}
