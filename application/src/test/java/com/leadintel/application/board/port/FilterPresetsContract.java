package com.leadintel.application.board.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.board.FilterPreset;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.PresetId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of filter presets promises. */
public interface FilterPresetsContract extends TenantContract {
    FilterPresets presets();

    /** A preset of the tenant with everything filled in. */
    static FilterPreset preset(TenantId tenant, String name) {
        UserId dana = new UserId(new UUID(7, 1));
        return new FilterPreset(
                new PresetId(UUID.randomUUID()),
                tenant,
                Optional.of(dana),
                name,
                false,
                new FilterPreset.Criteria(
                        Set.of(dana),
                        Set.of(LeadSource.Channel.WEB),
                        Set.of("Rail"),
                        Set.of(Tier.FIRST, Tier.SECOND),
                        Optional.of(30),
                        Optional.of("torrent")));
    }

    @Test
    default void aPresetComesBackAsItWas() {
        TenantId tenant = newTenant();
        FilterPreset preset = preset(tenant, "Rail");
        presets().save(tenant, preset);
        assertThat(presets().get(tenant, preset.id())).isEqualTo(preset);
    }

    @Test
    default void presetsAreListedByName() {
        TenantId tenant = newTenant();
        FilterPreset rail = preset(tenant, "Rail");
        FilterPreset aero = preset(tenant, "Aerospace");
        presets().save(tenant, rail);
        presets().save(tenant, aero);
        assertThat(presets().all(tenant)).containsExactly(aero, rail);
    }

    @Test
    default void aPresetThatIsSavedAgainIsReplaced() {
        TenantId tenant = newTenant();
        FilterPreset mine = preset(tenant, "Rail");
        FilterPreset everybodys =
                new FilterPreset(mine.id(), tenant, mine.owner(), "Rail and road", true, mine.criteria());
        presets().save(tenant, mine);
        presets().save(tenant, everybodys);
        assertThat(presets().all(tenant)).containsExactly(everybodys);
    }

    @Test
    default void aRemovedPresetIsGone() {
        TenantId tenant = newTenant();
        FilterPreset preset = preset(tenant, "Rail");
        presets().save(tenant, preset);
        presets().remove(tenant, preset.id());
        assertThat(presets().all(tenant)).isEmpty();
        assertThatThrownBy(() -> presets().remove(tenant, preset.id())).hasMessageStartingWith("preset.not-found");
    }

    @Test
    default void anotherTenantsPresetIsInvisible() {
        TenantId tenant = newTenant();
        FilterPreset preset = preset(tenant, "Rail");
        presets().save(tenant, preset);
        TenantId stranger = newTenant();
        assertThat(presets().all(stranger)).isEmpty();
        assertThatThrownBy(() -> presets().get(stranger, preset.id())).hasMessageStartingWith("preset.not-found");
    }
}
