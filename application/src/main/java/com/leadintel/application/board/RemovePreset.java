package com.leadintel.application.board;

import com.leadintel.application.board.port.FilterPresets;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.PresetId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Forgets filters that were kept under a name. */
@UseCase
public class RemovePreset {
    private final FilterPresets presets;

    @Inject
    public RemovePreset(FilterPresets presets) {
        this.presets = presets;
    }

    /**
     * Removes one's own preset; another's shared one takes the permission to administer the tenant. Refuses a preset that
     * the caller cannot see with {@code preset.not-found}.
     */
    public void handle(Caller caller, PresetId id) {
        caller.must(Permission.BOARD_READ);
        FilterPreset preset = presets.get(caller.tenant(), id);
        if (!preset.visibleTo(caller.user())) {
            throw Refusal.notFound("preset.not-found", id);
        }
        if (!preset.owner().equals(caller.user())) {
            caller.must(Permission.TENANT_ADMINISTER);
        }
        presets.remove(caller.tenant(), id);
    }
}
