package com.leadintel.application.board.port;

import com.leadintel.application.board.FilterPreset;
import com.leadintel.domain.shared.PresetId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Filter presets in memory. */
public final class InMemoryFilterPresets implements FilterPresets {
    private final Map<PresetId, FilterPreset> presets = new LinkedHashMap<>();

    @Override
    public FilterPreset get(TenantId tenant, PresetId id) {
        return Optional.ofNullable(presets.get(id))
                .filter(preset -> preset.tenant().equals(tenant))
                .orElseThrow(() -> Refusal.notFound("preset.not-found", id));
    }

    @Override
    public List<FilterPreset> all(TenantId tenant) {
        return presets.values().stream()
                .filter(preset -> preset.tenant().equals(tenant))
                .sorted(Comparator.comparing(FilterPreset::name))
                .toList();
    }

    @Override
    public void save(TenantId tenant, FilterPreset preset) {
        presets.put(preset.id(), preset);
    }

    @Override
    public void remove(TenantId tenant, PresetId id) {
        presets.remove(get(tenant, id).id());
    }
}
