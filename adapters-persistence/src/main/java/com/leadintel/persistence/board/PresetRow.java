package com.leadintel.persistence.board;

import com.leadintel.application.board.FilterPreset;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A filter preset as a row. */
@Entity
@Table(name = "filter_preset")
class PresetRow extends TenantRow {
    @Column(name = "name")
    private String name;

    @Column(name = "state")
    private String state;

    protected PresetRow() {}

    private PresetRow(FilterPreset preset) {
        super(preset.id().value(), preset.tenant());
        name = preset.name();
        state = Json.write(preset);
    }

    static PresetRow of(FilterPreset preset) {
        return new PresetRow(preset);
    }

    FilterPreset toPreset() {
        return Json.read(state, FilterPreset.class);
    }
}
