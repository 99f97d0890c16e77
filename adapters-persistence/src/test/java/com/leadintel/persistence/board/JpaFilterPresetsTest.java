package com.leadintel.persistence.board;

import com.leadintel.application.board.port.FilterPresets;
import com.leadintel.application.board.port.FilterPresetsContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class JpaFilterPresetsTest implements FilterPresetsContract {
    private final Database database = Database.shared();
    private final FilterPresets presets =
            Transacted.each(FilterPresets.class, new JpaFilterPresets(database.session()));

    @Override
    public FilterPresets presets() {
        return presets;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
