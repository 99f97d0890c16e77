package com.leadintel.persistence.board;

import com.leadintel.application.board.FilterPreset;
import com.leadintel.application.board.port.FilterPresets;
import com.leadintel.domain.shared.PresetId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.util.List;

@Adapter
class JpaFilterPresets implements FilterPresets {
    private final TenantSession session;

    @Inject
    JpaFilterPresets(TenantSession session) {
        this.session = session;
    }

    @Override
    public FilterPreset get(TenantId tenant, PresetId id) {
        return row(tenant, id).toPreset();
    }

    @Override
    public List<FilterPreset> all(TenantId tenant) {
        return session.byName(tenant, PresetRow.class)
                .getResultStream()
                .map(PresetRow::toPreset)
                .toList();
    }

    @Override
    public void save(TenantId tenant, FilterPreset preset) {
        session.of(tenant).merge(PresetRow.of(preset));
    }

    @Override
    public void remove(TenantId tenant, PresetId id) {
        session.of(tenant).remove(row(tenant, id));
    }

    private PresetRow row(TenantId tenant, PresetId id) {
        return session.find(tenant, PresetRow.class, id.value())
                .orElseThrow(() -> Refusal.notFound("preset.not-found", id));
    }
}
