package com.leadintel.ui.live;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What changed in the last moment and who did it, or that everything may have. */
public record Batch(Map<UUID, Optional<UUID>> changed, boolean everything) {
    public Batch {
        changed = Map.copyOf(changed);
    }
}
