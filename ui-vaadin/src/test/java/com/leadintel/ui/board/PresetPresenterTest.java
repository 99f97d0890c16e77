package com.leadintel.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.board.BrowsePresets;
import com.leadintel.application.board.RemovePreset;
import com.leadintel.application.board.SavePreset;
import com.leadintel.application.board.port.InMemoryFilterPresets;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresetPresenterTest {
    private static final BoardQuery RAIL =
            BoardQuery.read(Map.of("industry", List.of("Rail"), "days", List.of("30"), "tier", List.of("FIRST")));

    private final InMemoryFilterPresets presets = new InMemoryFilterPresets();
    private final PresetPresenter maya = as(new UserId(new UUID(4, 4)));
    private final PresetPresenter alex = as(new UserId(new UUID(4, 5)));

    @Test
    void aPresetBringsTheSameFiltersBack() {
        maya.save("Rail", false, RAIL);
        assertThat(maya.choices()).singleElement().satisfies(choice -> {
            assertThat(choice.query()).isEqualTo(RAIL);
            assertThat(choice.removable()).isTrue();
        });
        assertThat(alex.choices()).isEmpty();
    }

    @Test
    void aSharedPresetIsChosenByOthersAndRemovedByItsOwner() {
        maya.save("Rail", true, RAIL);
        assertThat(alex.choices()).singleElement().satisfies(choice -> {
            assertThat(choice.shared()).isTrue();
            assertThat(choice.removable()).isFalse();
        });
        maya.remove(maya.choices().get(0).id());
        assertThat(alex.choices()).isEmpty();
    }

    private PresetPresenter as(UserId user) {
        Caller caller = Caller.person(LeadFixtures.TENANT, user, "Somebody", Set.of(Role.SDR));
        return new PresetPresenter(
                () -> caller,
                new BrowsePresets(presets),
                new SavePreset(presets, new InMemoryUsers(), new SequentialIds()),
                new RemovePreset(presets));
    }
}
