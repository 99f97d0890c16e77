package com.leadintel.application.board;

import static com.leadintel.application.identity.People.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.board.port.InMemoryFilterPresets;
import com.leadintel.application.identity.People;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresetsTest {
    private static final Caller DANA = People.danaAs(Role.SDR);
    private static final Caller ALEX = Caller.person(OURS, new UserId(new UUID(7, 2)), "Alex", Set.of(Role.SDR));
    private static final Caller BOSS = Caller.person(OURS, new UserId(new UUID(7, 3)), "Boss", Set.of(Role.ADMIN));
    private static final Caller KEY = Caller.integration(OURS, "key", Set.of(Permission.BOARD_READ));

    private final InMemoryFilterPresets presets = new InMemoryFilterPresets();
    private final BrowsePresets browse = new BrowsePresets(presets);
    private final SavePreset save = new SavePreset(presets, new InMemoryUsers(), new SequentialIds());
    private final RemovePreset remove = new RemovePreset(presets);

    @Test
    void onesOwnPresetsAndTheSharedOnesAreThereToChoose() {
        FilterPreset mine = save.handle(DANA, preset("Mine", false));
        FilterPreset ours = save.handle(ALEX, preset("Ours", true));
        save.handle(ALEX, preset("His", false));
        assertThat(browse.handle(DANA)).containsExactly(mine, ours);
        assertThat(browse.handle(KEY)).containsExactly(ours);
    }

    @Test
    void savingUnderTheSameNameReplacesOnesOwn() {
        FilterPreset first = save.handle(DANA, preset("Rail", false));
        save.handle(ALEX, preset("Rail", false));
        FilterPreset second = save.handle(DANA, preset(" rail ", true));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(presets.all(OURS)).hasSize(2);
    }

    @Test
    void whatAnIntegrationKeepsIsForEverybody() {
        assertThatThrownBy(() -> save.handle(KEY, preset("Rail", false)))
                .hasMessageStartingWith("preset.of-nobody-unshared");
        FilterPreset shared = save.handle(KEY, preset("Rail", true));
        assertThat(browse.handle(DANA)).containsExactly(shared);
        remove.handle(KEY, shared.id());
        assertThat(presets.all(OURS)).isEmpty();
    }

    @Test
    void onlyAnAdministratorRemovesWhatOthersShare() {
        FilterPreset shared = save.handle(ALEX, preset("Ours", true));
        assertThatThrownBy(() -> remove.handle(DANA, shared.id())).hasMessageStartingWith("access.forbidden");
        remove.handle(BOSS, shared.id());
        assertThat(presets.all(OURS)).isEmpty();
    }

    @Test
    void criteriaThatNameAnUnknownOwnerAreRefused() {
        FilterPreset.Criteria nobodys = new FilterPreset.Criteria(
                Set.of(new UserId(new UUID(9, 9))), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> save.handle(DANA, new SavePreset.Command("Nobody's", false, nobodys)))
                .hasMessageStartingWith("user.not-found");
        assertThat(presets.all(OURS)).isEmpty();
    }

    @Test
    void whatIsPrivateIsNotThereForOthers() {
        FilterPreset hers = save.handle(DANA, preset("Mine", false));
        assertThatThrownBy(() -> remove.handle(BOSS, hers.id())).hasMessageStartingWith("preset.not-found");
    }

    @Test
    void daysCountBackFromNow() {
        Instant noon = Instant.parse("2026-03-12T12:00:00Z");
        assertThat(criteria(7).filter(noon).capturedFrom()).contains(Instant.parse("2026-03-05T12:00:00Z"));
        assertThatThrownBy(() -> criteria(0)).hasMessageStartingWith("preset.days-out-of-range");
        assertThatThrownBy(() -> criteria(4_000)).hasMessageStartingWith("preset.days-out-of-range");
    }

    private static FilterPreset.Criteria criteria(int days) {
        return new FilterPreset.Criteria(
                Set.of(), Set.of(), Set.of(), Set.of(Tier.FIRST), Optional.of(days), Optional.empty());
    }

    private static SavePreset.Command preset(String name, boolean shared) {
        return new SavePreset.Command(
                name,
                shared,
                new FilterPreset.Criteria(
                        Set.of(), Set.of(), Set.of(), Set.of(Tier.FIRST), Optional.empty(), Optional.of("norwood")));
    }
}
