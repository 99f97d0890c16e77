package com.leadintel.rest.lead;

import com.leadintel.domain.lead.Bant;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.shared.Actor;
import com.leadintel.rest.EvidenceView;
import com.leadintel.rest.MoneyBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Budget, authority, need and timeline, as far as they are known. */
@Schema(name = "Bant", description = "Budget, authority, need and timeline, as far as they are known.")
public record BantView(
        Optional<Value> budget, Optional<Value> authority, Optional<Value> need, Optional<Value> timeline) {

    /** One known element, with who wrote it or the words it was learnt from. */
    @Schema(name = "BantValue", description = "One element, with its author or its evidence.")
    public record Value(
            @Schema(required = true, examples = "85,000 USD set aside for tooling")
            String text,

            @Schema(description = "Where it is a budget; of one a month that a call spoke of, a year's.")
            Optional<MoneyBody> amount,

            @Schema(description = "Where it is a timeline.") Optional<LocalDate> date,

            @Schema(required = true, description = "0 to 1.", examples = "0.9")
            double confidence,

            @Schema(description = "Who answers for it; then nothing learnt replaces it.")
            Optional<String> author,

            @Schema(required = true, description = "The words it was learnt from.")
            List<EvidenceView> evidence,

            @Schema(required = true, description = "When it was written or said.")
            Instant at) {

        static Value from(BantValue value) {
            return new Value(
                    value.text(),
                    value.amount().map(MoneyBody::from),
                    value.date(),
                    value.confidence().value(),
                    value.author().map(Actor::name),
                    value.evidence().stream().map(EvidenceView::from).toList(),
                    value.at());
        }
    }

    /** What is known, in its shape for this API. */
    public static BantView from(Bant bant) {
        return new BantView(
                bant.budget().map(Value::from),
                bant.authority().map(Value::from),
                bant.need().map(Value::from),
                bant.timeline().map(Value::from));
    }
}
