package com.leadintel.application.board;

import com.leadintel.application.board.port.FilterPresets;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.PresetId;
import jakarta.inject.Inject;

/** Keeps filters of the board under a name. */
@UseCase
public class SavePreset {
    private final FilterPresets presets;
    private final Users users;
    private final Ids ids;

    @Inject
    public SavePreset(FilterPresets presets, Users users, Ids ids) {
        this.presets = presets;
        this.users = users;
        this.ids = ids;
    }

    /** What to keep, under which name, and whether everybody sees it. */
    public record Command(String name, boolean shared, FilterPreset.Criteria criteria) {}

    /**
     * The preset; the caller's own one of the same name is replaced. Refuses criteria that name an unknown owner with
     * {@code user.not-found}.
     */
    public FilterPreset handle(Caller caller, Command command) {
        caller.must(Permission.BOARD_READ);
        command.criteria().owners().forEach(owner -> users.get(caller.tenant(), owner));
        PresetId id = presets.all(caller.tenant()).stream()
                .filter(known -> known.owner().equals(caller.user())
                        && known.name().equalsIgnoreCase(command.name().strip()))
                .map(FilterPreset::id)
                .findFirst()
                .orElseGet(() -> new PresetId(ids.next()));
        FilterPreset preset = new FilterPreset(
                id, caller.tenant(), caller.user(), command.name(), command.shared(), command.criteria());
        presets.save(caller.tenant(), preset);
        return preset;
    }
}
