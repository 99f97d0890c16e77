package com.leadintel.application.board.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryFilterPresetsTest implements FilterPresetsContract {
    private final FilterPresets presets = new InMemoryFilterPresets();

    @Override
    public FilterPresets presets() {
        return presets;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
