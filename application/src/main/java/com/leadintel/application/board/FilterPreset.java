package com.leadintel.application.board;

import com.leadintel.application.lead.LeadFilter;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.PresetId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Filters of the board under a name (at most 80 characters): one person's own, or shared with everybody of the tenant.
 * What an integration keeps belongs to nobody and is always shared.
 */
public record FilterPreset(
        PresetId id, TenantId tenant, Optional<UserId> owner, String name, boolean shared, Criteria criteria) {
    /** Which leads pass; an empty set or an absent value lets everything pass, and days (1 to 3,660) count back from now. */
    public record Criteria(
            Set<UserId> owners,
            Set<LeadSource.Channel> channels,
            Set<String> industries,
            Set<Tier> tiers,
            Optional<Integer> days,
            Optional<String> text) {
        private static final int LONGEST = 3_660;

        public Criteria {
            owners = Set.copyOf(owners);
            channels = Set.copyOf(channels);
            industries = Set.copyOf(industries);
            tiers = Set.copyOf(tiers);
            Require.that(days.map(number -> number >= 1 && number <= LONGEST).orElse(true), "preset.days-out-of-range");
            text = text.map(words -> Require.text(words, 200, "lead-filter.text-malformed"));
        }

        /** The same as a filter of a moment. */
        public LeadFilter filter(Instant now) {
            return new LeadFilter(
                    Set.of(),
                    owners,
                    channels,
                    industries,
                    tiers,
                    days.map(number -> now.minus(Duration.ofDays(number))),
                    Optional.empty(),
                    text);
        }
    }

    public FilterPreset {
        Require.present(id, "preset.id-missing");
        Require.present(tenant, "preset.tenant-missing");
        Require.present(owner, "preset.owner-missing");
        name = Require.text(name, 80, "preset.name-malformed");
        Require.that(shared || owner.isPresent(), "preset.of-nobody-unshared");
        Require.present(criteria, "preset.criteria-missing");
    }

    /** Whether this person, or an integration where there is none, sees it. */
    public boolean visibleTo(Optional<UserId> reader) {
        return shared || owner.equals(reader);
    }
}
