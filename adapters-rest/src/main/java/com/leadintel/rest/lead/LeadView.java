package com.leadintel.rest.lead;

import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Doubt;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadScore;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.lead.StageMove;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.MoneyBody;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about one lead. */
@Schema(name = "Lead", description = "Everything about one lead.")
public record LeadView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Send it back as `If-Match`.", examples = "3")
        long version,

        @Schema(required = true) LeadBody details,

        @Schema(
                required = true,
                description = "Ids of the images that came with it and with those that were merged into it.")
        List<UUID> images,

        @Schema(required = true) Stage stage,

        @Schema(required = true, description = "Since when it stands there.")
        Instant stageSince,

        @Schema(description = "Whose it is.") Optional<UUID> owner,
        @Schema(required = true) BantView bant,
        @Schema(required = true) ScoreView score,
        @Schema(required = true) NextActionView nextAction,
        @Schema(description = "After the handoff.") Optional<OutcomeView> outcome,
        @Schema(description = "The latest dossier.") Optional<UUID> dossier,
        @Schema(description = "When it was last reached.") Optional<Instant> lastContact,

        @Schema(required = true, description = "Leads that may be the same.")
        List<DoubtView> duplicates,

        @Schema(required = true, description = "Every time it came in.")
        List<CaptureView> captures,

        @Schema(required = true, description = "Every step on the board.")
        List<MoveView> moves,

        @Schema(required = true) Instant changedAt) {

    /** How much it is worth working on now, and why. */
    @Schema(name = "LeadScore", description = "0 to 100 as the sum of its reasons.")
    public record ScoreView(
            @Schema(required = true, examples = "62") int value,

            @Schema(required = true, description = "1 (call first) to 4.", examples = "2")
            int tier,

            @Schema(required = true) List<ReasonView> reasons,

            @Schema(required = true, description = "As of when; scoring that changes nothing keeps it.")
            Instant at) {
        static ScoreView from(LeadScore score) {
            return new ScoreView(
                    score.value().value(),
                    score.tier().number(),
                    score.reasons().stream().map(ReasonView::from).toList(),
                    score.at());
        }
    }

    /** One reason for a score. */
    @Schema(name = "ScoreReason", description = "One reason for a score.")
    public record ReasonView(
            @Schema(required = true, examples = "bant.budget")
            String code,

            @Schema(required = true, examples = "15") int points,

            @Schema(required = true, description = "The most it could give.", examples = "15")
            int most,

            @Schema(required = true, description = "Whether it is known.")
            boolean observed) {
        static ReasonView from(LeadScore.Reason reason) {
            return new ReasonView(reason.code(), reason.points(), reason.most(), reason.observed());
        }
    }

    /** What became of it. */
    @Schema(name = "Outcome", description = "What became of a handed-off lead.")
    public record OutcomeView(
            @Schema(required = true) Outcome.Result result,
            Optional<MoneyBody> amount,
            @Schema(required = true, examples = "Alex Chen") String by,
            @Schema(required = true) Instant at) {}

    /** A suspicion that another lead is the same. */
    @Schema(name = "Doubt", description = "A suspicion that another lead is the same.")
    public record DoubtView(
            @Schema(required = true) UUID other,
            @Schema(required = true) List<LikenessView> reasons,
            @Schema(description = "Who said it is not.") Optional<String> dismissedBy,

            @Schema(description = "Who said it is; the other lead is part of this one since.", examples = "Robin Day")
            Optional<String> mergedBy) {
        static DoubtView from(Doubt doubt) {
            return new DoubtView(
                    doubt.other().value(),
                    doubt.reasons().stream()
                            .map(reason -> new LikenessView(reason.kind(), reason.likeness()))
                            .toList(),
                    doubt.dismissedBy().map(by -> by.name()),
                    doubt.merged().map(merged -> merged.by().name()));
        }
    }

    /** One way in which two leads are alike. */
    @Schema(name = "DuplicateReason", description = "One way in which two leads are alike.")
    public record LikenessView(
            @Schema(required = true) DuplicateReason.Kind kind,

            @Schema(required = true, description = "0 to 1 (the same).", examples = "0.87")
            double likeness) {}

    /** One time that it came in. */
    @Schema(name = "Capture", description = "One time that the lead came in.")
    public record CaptureView(
            @Schema(required = true) Capture.Via via,
            @Schema(required = true) LeadSource.Channel channel,
            Optional<String> detail,
            @Schema(description = "Its name at the source.") Optional<String> reference,

            @Schema(required = true, description = "Whether somebody vouches for the sender.")
            boolean confirmed,

            @Schema(required = true, description = "The fields that the lead took from it.")
            List<String> broughtFields,

            @Schema(description = "All that it brought, taken or not; left out where it was not kept.")
            Optional<LeadBody> brought,

            @Schema(required = true) Instant at) {
        static CaptureView from(Capture capture) {
            return new CaptureView(
                    capture.via(),
                    capture.source().channel(),
                    capture.source().detail(),
                    capture.reference(),
                    capture.confirmed(),
                    capture.broughtFields(),
                    capture.brought().map(LeadBody::from),
                    capture.at());
        }
    }

    /** One step on the board. */
    @Schema(name = "StageMove", description = "One step on the board.")
    public record MoveView(
            @Schema(required = true) Stage from,
            @Schema(required = true) Stage to,
            @Schema(required = true, examples = "Robin Day") String by,
            Optional<String> why,
            @Schema(required = true) Instant at) {
        static MoveView from(StageMove move) {
            return new MoveView(move.from(), move.to(), move.by().name(), move.why(), move.at());
        }
    }

    /** The lead in its shape for this API. */
    static LeadView from(Lead.State lead, NextActionView nextAction) {
        return new LeadView(
                lead.id().value(),
                lead.version(),
                LeadBody.from(lead.details()),
                lead.details().images().stream().map(FileId::value).toList(),
                lead.progress().stage(),
                lead.progress().since(),
                lead.owner().map(UserId::value),
                BantView.from(lead.bant()),
                ScoreView.from(lead.score()),
                nextAction,
                lead.progress().outcome().map(LeadView::outcome),
                lead.research().map(note -> note.dossier().value()),
                lead.contacts().last(),
                lead.doubts().all().stream().map(DoubtView::from).toList(),
                lead.captures().stream().map(CaptureView::from).toList(),
                lead.progress().moves().stream().map(MoveView::from).toList(),
                lead.changedAt());
    }

    private static OutcomeView outcome(Outcome outcome) {
        return new OutcomeView(
                outcome.result(),
                outcome.amount().map(MoneyBody::from),
                outcome.by().name(),
                outcome.at());
    }
}
