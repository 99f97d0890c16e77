package com.leadintel.application.live;

import com.leadintel.domain.shared.TenantId;
import java.util.Optional;
import java.util.UUID;

/**
 * Something changed just now: the kind of thing ({@code lead}, {@code job}, {@code import} …), which one, and who did it
 * if a person did. A change without an entity means: look at everything again (the feed was interrupted).
 */
public record Change(TenantId tenant, String kind, Optional<UUID> entity, Optional<UUID> by) {}
