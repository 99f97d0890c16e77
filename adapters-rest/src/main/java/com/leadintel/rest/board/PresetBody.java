package com.leadintel.rest.board;

import com.leadintel.application.board.FilterPreset;
import com.leadintel.application.board.SavePreset;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.UserId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Filters of the board under a name; what is left out lets everything pass. */
@Schema(name = "PresetDetails", description = "Filters of the board under a name.")
public record PresetBody(
        @NotBlank @Size(max = 80) @Schema(examples = "High tier, last month")
        String name,

        @Schema(description = "Whether everybody of the tenant sees it; needed for an API key's.")
        boolean shared,

        @Size(max = 100) @Schema(description = "Only leads of these users.") @Nullable Set<@NotNull UUID> owners,

        @Size(max = 20) @Schema(description = "Only leads from these channels.") @Nullable Set<LeadSource.@NotNull Channel> channels,

        @Size(max = 100) @Schema(description = "Only leads of these industries.", examples = "[\"Machinery\"]")
        @Nullable Set<@NotBlank @Size(max = 120) String> industries,

        @Size(max = 4) @Schema(description = "Only leads of these tiers, 1 to 4.", examples = "[1, 2]") @Nullable Set<@NotNull @Min(1) @Max(4) Integer> tiers,

        @Min(1) @Max(3660) @Schema(description = "Only leads that came in in the last so many days.", examples = "30")
        @Nullable Integer days,

        @Size(max = 200) @Schema(description = "Words in the names of person and company or in the e-mail address.")
        @Nullable String text) {
    static PresetBody from(FilterPreset preset) {
        FilterPreset.Criteria criteria = preset.criteria();
        return new PresetBody(
                preset.name(),
                preset.shared(),
                criteria.owners().stream().map(UserId::value).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(criteria.channels()),
                new TreeSet<>(criteria.industries()),
                criteria.tiers().stream().map(Tier::number).collect(Collectors.toCollection(TreeSet::new)),
                criteria.days().orElse(null),
                criteria.text().orElse(null));
    }

    SavePreset.Command toCommand() {
        return new SavePreset.Command(
                name,
                shared,
                new FilterPreset.Criteria(
                        some(owners).stream().map(UserId::new).collect(Collectors.toSet()),
                        some(channels),
                        some(industries),
                        Arrays.stream(Tier.values())
                                .filter(tier -> some(tiers).contains(tier.number()))
                                .collect(Collectors.toSet()),
                        Optional.ofNullable(days),
                        Optional.ofNullable(text).filter(words -> !words.isBlank())));
    }

    private static <T> Set<T> some(@Nullable Set<T> values) {
        return values == null ? Set.of() : values;
    }
}
