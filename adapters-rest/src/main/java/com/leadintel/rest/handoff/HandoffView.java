package com.leadintel.rest.handoff;

import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Eligibility;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lead on its way to an account executive, with the state of every effect. */
@Schema(name = "Handoff", description = "A lead on its way to an account executive, with the state of every effect.")
public record HandoffView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID lead,
        @Schema(required = true, examples = "Robin Day") String from,
        @Schema(required = true) UUID to,
        @Schema(required = true, examples = "Alex Chen") String toName,
        Optional<String> notes,

        @Schema(required = true, description = "What its effects say.")
        HandoffState state,

        @Schema(required = true) List<EffectView> effects,
        @Schema(required = true) Instant startedAt) {

    /** One thing that the world sees of a handoff. */
    @Schema(name = "HandoffEffect", description = "One thing that the world sees of a handoff; it happens once.")
    public record EffectView(
            @Schema(required = true) UUID id,
            @Schema(required = true) Effect.Kind kind,
            @Schema(required = true) Effect.State state,
            @Schema(required = true, examples = "1") int attempts,

            @Schema(required = true, description = "It may have happened without an answer.")
            boolean ambiguous,

            @Schema(description = "Its id outside.") Optional<String> externalId,

            @Schema(description = "The code of the last failure.")
            Optional<String> failure,

            @Schema(required = true) Instant changedAt) {
        static EffectView from(Effect effect) {
            return new EffectView(
                    effect.id().value(),
                    effect.kind(),
                    effect.state(),
                    effect.attempts(),
                    effect.ambiguous(),
                    effect.externalId(),
                    effect.failure(),
                    effect.changedAt());
        }
    }

    /** Whether a lead is ready, check by check. */
    @Schema(name = "Eligibility", description = "Whether a lead is ready for an account executive, check by check.")
    public record EligibilityView(
            @Schema(required = true) boolean eligible,

            @Schema(required = true, examples = "[\"handoff.call-missing\"]")
            List<String> reasons,

            @Schema(required = true) List<CheckView> checks) {
        static EligibilityView from(Eligibility eligibility) {
            return new EligibilityView(
                    eligibility.eligible(),
                    eligibility.reasons(),
                    eligibility.checks().stream()
                            .map(check -> new CheckView(check.rule(), check.passed(), new TreeMap<>(check.facts())))
                            .toList());
        }
    }

    /** One check. */
    @Schema(name = "HandoffCheck", description = "One of the four checks.")
    public record CheckView(
            @Schema(required = true) Eligibility.Rule rule,
            @Schema(required = true) boolean passed,

            @Schema(required = true, description = "What a person needs to know to make it pass.")
            Map<String, Object> facts) {}

    static HandoffView from(Handoff handoff) {
        Handoff.State state = handoff.state();
        return new HandoffView(
                state.id().value(),
                state.lead().value(),
                state.from().name(),
                state.to().user().value(),
                state.to().name(),
                state.notes(),
                handoff.status(),
                state.effects().stream().map(EffectView::from).toList(),
                state.startedAt());
    }
}
