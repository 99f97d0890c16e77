package com.leadintel.domain.research;

import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.Score;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one engine, such as {@code rules/1}, made of the pages: the best first in every list. */
public record DossierContent(
        String engine,
        List<Finding> summary,
        List<Finding> painPoints,
        List<ProductFit> products,
        List<TalkTrack> talkTracks,
        Optional<BudgetEstimate> budget,
        Optional<DecisionMaker> decisionMaker,
        List<IntentSignal> signals) {
    public DossierContent {
        engine = Require.text(engine, 80, "dossier.engine-malformed");
        summary = List.copyOf(summary);
        painPoints = List.copyOf(painPoints);
        products = List.copyOf(products);
        talkTracks = List.copyOf(talkTracks);
        Require.present(budget, "dossier.budget-missing");
        Require.present(decisionMaker, "dossier.decision-maker-missing");
        signals = List.copyOf(signals);
    }

    /** The fit of the best product, where there is one. */
    public Optional<Score> fit() {
        return products.stream().map(ProductFit::fit).max(Score::compareTo);
    }

    /** Every finding that anything here rests on, each once. */
    public List<Finding> findings() {
        return Stream.of(
                        summary.stream(),
                        painPoints.stream(),
                        products.stream().map(ProductFit::because).flatMap(Collection::stream),
                        talkTracks.stream().map(TalkTrack::because),
                        budget.stream().map(BudgetEstimate::because).flatMap(Collection::stream),
                        decisionMaker.stream().map(DecisionMaker::finding),
                        signals.stream().map(IntentSignal::finding))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }
}
