package com.leadintel.rest.call;

import com.leadintel.domain.call.Analysis;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Score;
import com.leadintel.rest.EvidenceView;
import com.leadintel.rest.MoneyBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of what is known about a call, every fact with the words that prove it. */
@Schema(name = "Analysis", description = "One version of what is known about a call, with the words that prove it.")
public record AnalysisView(
        @Schema(required = true, examples = "1") int version,
        @Schema(required = true, examples = "rules/3") String engine,
        @Schema(required = true) Instant at,
        @Schema(required = true) CallType type,

        @Schema(required = true, description = "Only what the buyer said.")
        List<FactView> bant,

        @Schema(description = "The mean of the observed dimensions, 0 to 100.")
        Optional<Integer> score,

        @Schema(required = true, examples = "discovery/1") String rubric,
        @Schema(required = true) List<DimensionView> dimensions,
        @Schema(required = true) MeasuresView measures,
        @Schema(required = true) List<QuestionView> questions,
        @Schema(required = true) List<ObjectionView> objections,
        @Schema(required = true) List<CompetitorView> competitors,
        @Schema(required = true) List<MoodView> moods,
        @Schema(required = true) List<NextStepView> nextSteps,
        @Schema(required = true) List<InsightView> insights,

        @Schema(required = true, description = "Claims without proof that were left out.")
        int dropped) {

    /** One element of BANT as the buyer said it. */
    @Schema(name = "BuyerFact", description = "One element of BANT as the buyer said it.")
    public record FactView(
            @Schema(required = true, examples = "BUDGET") String element,

            @Schema(required = true, examples = "85000.00 USD")
            String value,

            @Schema(required = true, description = "0 to 1.")
            double confidence,

            Optional<MoneyBody> amount,
            Optional<LocalDate> date,
            @Schema(required = true) List<EvidenceView> evidence) {}

    /** One of the seven dimensions. */
    @Schema(name = "DimensionScore", description = "One of the seven dimensions.")
    public record DimensionView(
            @Schema(required = true) Dimension dimension,

            @Schema(description = "Absent means NOT_OBSERVED, which is not 0.")
            Optional<Integer> score,

            @Schema(required = true, description = "The code of one advice.")
            String advice,

            @Schema(required = true) Map<String, String> facts,
            @Schema(required = true) List<EvidenceView> evidence) {}

    /** A question somebody asked. */
    @Schema(name = "Question", description = "A question somebody asked.")
    public record QuestionView(
            @Schema(required = true) Side by,
            @Schema(required = true) boolean open,
            @Schema(required = true) Question.Topic topic,
            @Schema(required = true) EvidenceView evidence) {}

    /** A reason not to buy. */
    @Schema(name = "Objection", description = "A reason not to buy, and how it was answered.")
    public record ObjectionView(
            @Schema(required = true) Objection.Category category,
            @Schema(required = true) boolean handled,
            @Schema(required = true) Set<Objection.Step> steps,
            @Schema(required = true) List<EvidenceView> evidence) {}

    /** Another vendor that was named. */
    @Schema(name = "CompetitorMention", description = "Another vendor that was named.")
    public record CompetitorView(
            @Schema(required = true, examples = "Boltworks") String name,
            @Schema(required = true) Side by,
            @Schema(required = true) EvidenceView evidence) {}

    /** What was agreed to happen next. */
    @Schema(name = "NextStep", description = "What was agreed to happen next.")
    public record NextStepView(
            @Schema(required = true, examples = "Maya") String owner,
            @Schema(required = true) Side side,
            Optional<LocalDate> due,
            @Schema(required = true) List<EvidenceView> evidence) {}

    /** The feeling of one turn. */
    @Schema(name = "Mood", description = "The feeling that the words of one turn carry.")
    public record MoodView(
            @Schema(required = true, description = "From 0.", examples = "7")
            int turn,

            @Schema(required = true, description = "-1 (hostile) over 0 to 1 (delighted).", examples = "0.5")
            double value) {}

    /** Something worth knowing that no single fact says. */
    @Schema(name = "Insight", description = "Something worth knowing that no single fact says.")
    public record InsightView(
            @Schema(required = true) String code,
            @Schema(required = true) Map<String, String> facts,
            @Schema(required = true) List<EvidenceView> evidence) {}

    static AnalysisView from(Analysis analysis) {
        Findings found = analysis.findings();
        return new AnalysisView(
                analysis.version(),
                found.engine(),
                analysis.at(),
                found.type(),
                BuyerFactViews.of(found.buyer()),
                found.scorecard().overall().map(Score::value),
                found.scorecard().rubric(),
                found.scorecard().dimensions().stream()
                        .map(one -> new DimensionView(
                                one.dimension(),
                                one.score().map(Score::value),
                                one.advice().code(),
                                one.advice().facts(),
                                proof(one.evidence())))
                        .toList(),
                MeasuresView.from(found.measures()),
                found.questions().stream()
                        .map(one ->
                                new QuestionView(one.by(), one.open(), one.topic(), EvidenceView.from(one.evidence())))
                        .toList(),
                found.objections().stream()
                        .map(one -> new ObjectionView(
                                one.category(), one.handled(), new TreeSet<>(one.steps()), proof(one.evidence())))
                        .toList(),
                found.competitors().stream()
                        .map(one -> new CompetitorView(one.name(), one.by(), EvidenceView.from(one.evidence())))
                        .toList(),
                found.moods().stream()
                        .map(one -> new MoodView(one.turn(), one.value()))
                        .toList(),
                found.nextSteps().stream()
                        .map(one -> new NextStepView(one.owner(), one.side(), one.due(), proof(one.evidence())))
                        .toList(),
                found.insights().stream()
                        .map(one -> new InsightView(
                                one.message().code(), one.message().facts(), proof(one.evidence())))
                        .toList(),
                analysis.dropped().size());
    }

    static List<EvidenceView> proof(List<Evidence.Spoken> evidence) {
        return evidence.stream().map(EvidenceView::from).toList();
    }
}
