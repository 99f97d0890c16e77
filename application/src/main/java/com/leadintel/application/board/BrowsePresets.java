package com.leadintel.application.board;

import com.leadintel.application.board.port.FilterPresets;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** Lists the board filters that the caller may choose from. */
@UseCase
public class BrowsePresets {
    private final FilterPresets presets;

    @Inject
    public BrowsePresets(FilterPresets presets) {
        this.presets = presets;
    }

    /** The caller's own presets and the shared ones, by name. */
    public List<FilterPreset> handle(Caller caller) {
        caller.must(Permission.BOARD_READ);
        return presets.all(caller.tenant()).stream()
                .filter(preset -> preset.visibleTo(caller.user()))
                .toList();
    }
}
