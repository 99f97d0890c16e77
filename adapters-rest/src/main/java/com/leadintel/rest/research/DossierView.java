package com.leadintel.rest.research;

import com.leadintel.domain.lead.BudgetTier;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.research.DossierContent;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.IntentSignal;
import com.leadintel.domain.shared.Score;
import com.leadintel.rest.EvidenceView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What research found out about a lead, with the proof of every finding. */
@Schema(name = "Dossier", description = "What research found out about a lead, with the proof of every finding.")
public record DossierView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID lead,

        @Schema(required = true, description = "What wrote it.", examples = "rules/1")
        String engine,

        @Schema(required = true, description = "Whether a source yielded a checked finding.")
        boolean complete,

        @Schema(required = true, description = "What is missing and why.", examples = "[\"website.timed-out\"]")
        List<String> gaps,

        @Schema(required = true) List<FindingView> summary,

        @Schema(required = true, description = "The worst first.")
        List<FindingView> painPoints,

        @Schema(required = true, description = "The best first.")
        List<FitView> products,

        @Schema(description = "The fit of the best product, 0 to 100.", examples = "70")
        Optional<Integer> fit,

        @Schema(required = true) List<TalkTrackView> talkTracks,
        Optional<BudgetTier> budgetTier,

        @Schema(required = true, description = "Why that budget.")
        List<FindingView> budgetBecause,

        Optional<DecisionMakerView> decisionMaker,
        @Schema(required = true) List<SignalView> signals,

        @Schema(required = true, description = "Claims without proof that were left out.", examples = "0")
        int dropped,

        @Schema(required = true) Instant writtenAt) {

    /** Something that a source says. */
    @Schema(name = "Finding", description = "Something that a source says.")
    public record FindingView(
            @Schema(required = true, examples = "pain.quality")
            String topic,

            @Schema(required = true) String statement,

            @Schema(required = true, description = "0 to 1.", examples = "0.8")
            double confidence,

            @Schema(required = true) EvidenceView evidence) {
        static FindingView from(Finding finding) {
            return new FindingView(
                    finding.topic(),
                    finding.statement(),
                    finding.confidence().value(),
                    EvidenceView.from(finding.evidence()));
        }

        static List<FindingView> from(List<Finding> findings) {
            return findings.stream().map(FindingView::from).toList();
        }
    }

    /** How well one of our products fits. */
    @Schema(name = "ProductFit", description = "How well one of our products fits.")
    public record FitView(
            @Schema(required = true) UUID product,

            @Schema(required = true, examples = "Line monitor")
            String name,

            @Schema(required = true, examples = "70") int fit,
            @Schema(required = true) List<FindingView> because) {}

    /** Something to say in a call. */
    @Schema(name = "TalkTrack", description = "Something to say in a call, and the occasion for it.")
    public record TalkTrackView(
            @Schema(required = true) String text,
            @Schema(required = true) FindingView because) {}

    /** Who probably decides. */
    @Schema(name = "DecisionMaker", description = "Who probably decides.")
    public record DecisionMakerView(
            @Schema(required = true, examples = "Elena Norwood")
            String name,

            @Schema(required = true, examples = "Managing director")
            String title,

            @Schema(required = true) FindingView because) {}

    /** A sign that the firm is about to change something. */
    @Schema(name = "IntentSignal", description = "A sign that the firm is about to change something.")
    public record SignalView(
            @Schema(required = true) IntentSignal.Kind kind,
            @Schema(required = true) FindingView because) {}

    static DossierView from(Dossier dossier) {
        DossierContent content = dossier.content();
        return new DossierView(
                dossier.id().value(),
                dossier.lead().value(),
                content.engine(),
                dossier.complete(),
                dossier.gaps(),
                FindingView.from(content.summary()),
                FindingView.from(content.painPoints()),
                content.products().stream()
                        .map(fit -> new FitView(
                                fit.product().value(), fit.name(), fit.fit().value(), FindingView.from(fit.because())))
                        .toList(),
                content.fit().map(Score::value),
                content.talkTracks().stream()
                        .map(track -> new TalkTrackView(track.text(), FindingView.from(track.because())))
                        .toList(),
                content.budget().map(budget -> budget.tier()),
                content.budget()
                        .map(budget -> FindingView.from(budget.because()))
                        .orElse(List.of()),
                content.decisionMaker()
                        .map(who -> new DecisionMakerView(who.name(), who.title(), FindingView.from(who.finding()))),
                content.signals().stream()
                        .map(signal -> new SignalView(signal.kind(), FindingView.from(signal.finding())))
                        .toList(),
                dossier.dropped().size(),
                dossier.writtenAt());
    }
}
