package com.leadintel.rest.lead;

import com.leadintel.application.lead.LeadFilter;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.KeptTime;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.UserId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which leads are wanted; what is left out lets everything pass, what is repeated means any of them. */
public class LeadQuery {
    @QueryParam("stage")
    @Parameter(description = "Only leads of this stage; repeatable.")
    @Size(max = 10) Set<Stage> stage = Set.of();

    @QueryParam("owner")
    @Parameter(description = "Only leads of this user; repeatable.")
    @Size(max = 100) Set<String> owner = Set.of();

    @QueryParam("channel")
    @Parameter(description = "Only leads from this channel; repeatable.")
    @Size(max = 20) Set<LeadSource.Channel> channel = Set.of();

    @QueryParam("industry")
    @Parameter(description = "Only leads of this industry; repeatable.")
    @Size(max = 100) Set<@Size(max = 120) String> industry = Set.of();

    @QueryParam("tier")
    @Parameter(description = "Only leads of this tier, 1 to 4; repeatable.")
    @Size(max = 4) Set<@NotNull @Min(1) @Max(4) Integer> tier = Set.of();

    @QueryParam("from")
    @Parameter(
            description = "Only leads that came in at this time or later.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable String from;

    @QueryParam("before")
    @Parameter(
            description = "Only leads that came in before this time.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable String before;

    @QueryParam("q")
    @Size(max = 200) @Parameter(description = "Words in the names of person and company or in the e-mail address.", example = "norwood")
    @Nullable String text;

    /** The filter that was asked for. */
    public LeadFilter filter() {
        return new LeadFilter(
                stage,
                owner.stream().map(UserId::of).collect(Collectors.toSet()),
                channel,
                industry,
                Arrays.stream(Tier.values())
                        .filter(one -> tier.contains(one.number()))
                        .collect(Collectors.toSet()),
                time(from),
                time(before),
                Optional.ofNullable(text).filter(words -> !words.isBlank()));
    }

    private static Optional<Instant> time(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(KeptTime::parse);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("request.time-malformed", Map.of("text", String.valueOf(text)), malformed);
        }
    }
}
