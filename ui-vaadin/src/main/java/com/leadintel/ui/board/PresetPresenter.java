package com.leadintel.ui.board;

import com.leadintel.application.board.BrowsePresets;
import com.leadintel.application.board.FilterPreset;
import com.leadintel.application.board.RemovePreset;
import com.leadintel.application.board.SavePreset;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.PresetId;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The filters that the viewer can choose by name. */
@Dependent
public class PresetPresenter {
    private final SessionCaller session;
    private final BrowsePresets browse;
    private final SavePreset save;
    private final RemovePreset remove;

    @Inject
    public PresetPresenter(SessionCaller session, BrowsePresets browse, SavePreset save, RemovePreset remove) {
        this.session = session;
        this.browse = browse;
        this.save = save;
        this.remove = remove;
    }

    /** Filters under a name; whether others see them too, and whether the viewer may remove them. */
    public record Choice(PresetId id, String name, boolean shared, boolean removable, BoardQuery query) {}

    /** Everything that can be chosen, by name. */
    public List<Choice> choices() {
        return browse.handle(session.caller()).stream().map(this::choice).toList();
    }

    /** Keeps these filters under a name. */
    public void save(String name, boolean shared, BoardQuery query) {
        save.handle(session.caller(), new SavePreset.Command(name, shared, query.criteria()));
    }

    /** Forgets a preset. */
    public void remove(PresetId id) {
        remove.handle(session.caller(), id);
    }

    private Choice choice(FilterPreset preset) {
        Caller caller = session.caller();
        return new Choice(
                preset.id(),
                preset.name(),
                preset.shared(),
                preset.owner().equals(caller.user()) || caller.may(Permission.TENANT_ADMINISTER),
                BoardQuery.of(preset.criteria()));
    }
}
