package com.leadintel.application.board.port;

import com.leadintel.application.board.FilterPreset;
import com.leadintel.domain.shared.PresetId;
import com.leadintel.domain.shared.TenantId;
import java.util.List;

/** The filters that were kept under a name. */
public interface FilterPresets {
    /** The preset; refuses with {@code preset.not-found}. */
    FilterPreset get(TenantId tenant, PresetId id);

    /** All presets of the tenant by name, private ones too. */
    List<FilterPreset> all(TenantId tenant);

    /** Adds a preset, or replaces the one with its id. */
    void save(TenantId tenant, FilterPreset preset);

    /** Removes a preset; refuses with {@code preset.not-found}. */
    void remove(TenantId tenant, PresetId id);
}
