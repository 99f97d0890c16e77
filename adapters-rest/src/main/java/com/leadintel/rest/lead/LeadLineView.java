package com.leadintel.rest.lead;

import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.MoneyBody;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lead in one line, as lists and board cards show it. */
@Schema(name = "LeadLine", description = "A lead in one line, as lists and board cards show it.")
public record LeadLineView(
        @Schema(required = true) UUID id,
        @Schema(examples = "Norwood Castings") Optional<String> company,
        @Schema(examples = "Elena Norwood") Optional<String> person,
        @Schema(examples = "Head of Tooling") Optional<String> title,
        @Schema(examples = "elena@norwood.example") Optional<String> email,
        @Schema(examples = "+12125550171") Optional<String> phone,
        @Schema(examples = "Manufacturing") Optional<String> industry,
        @Schema(required = true) LeadSource.Channel channel,
        @Schema(required = true) Stage stage,
        @Schema(required = true) Instant stageSince,
        @Schema(required = true, examples = "62") int score,

        @Schema(required = true, description = "1 (call first) to 4.", examples = "2")
        int tier,

        @Schema(required = true, description = "The BANT elements that are known.")
        Set<BantElement> known,

        @Schema(description = "The known budget, or the outcome's amount.")
        Optional<MoneyBody> amount,

        Optional<UUID> owner,

        @Schema(required = true, description = "Another lead may be the same.")
        boolean doubtful,

        @Schema(required = true) Instant capturedAt,
        @Schema(required = true) Instant changedAt,
        @Schema(required = true, examples = "3") long version) {

    /** The line in its shape for this API. */
    public static LeadLineView from(LeadLine line) {
        return new LeadLineView(
                line.id().value(),
                line.company(),
                line.person(),
                line.title(),
                line.email().map(Object::toString),
                line.phone().map(Object::toString),
                line.industry(),
                line.channel(),
                line.stage(),
                line.stageSince(),
                line.score().value(),
                line.tier().number(),
                new TreeSet<>(line.known()),
                line.amount().map(MoneyBody::from),
                line.owner().map(UserId::value),
                line.doubtful(),
                line.capturedAt(),
                line.changedAt(),
                line.version());
    }
}
