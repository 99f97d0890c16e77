package com.leadintel.rest.call;

import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.Claim;
import com.leadintel.rest.MoneyBody;
import com.leadintel.rest.call.AnalysisView.FactView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The buyer's facts as a list, in the order of BANT. */
final class BuyerFactViews {
    private BuyerFactViews() {}

    static List<FactView> of(BuyerFacts facts) {
        return Stream.of(
                        facts.budget()
                                .map(claim -> view(
                                        "BUDGET",
                                        claim.value().low() + " – "
                                                + claim.value().high() + " "
                                                + claim.value().per(),
                                        claim,
                                        Optional.of(MoneyBody.from(claim.value().high())),
                                        Optional.empty())),
                        facts.authority()
                                .map(claim -> view(
                                        "AUTHORITY",
                                        claim.value().decider(),
                                        claim,
                                        Optional.empty(),
                                        Optional.empty())),
                        facts.need()
                                .map(claim ->
                                        view("NEED", claim.value().words(), claim, Optional.empty(), Optional.empty())),
                        facts.timeline()
                                .map(claim -> view(
                                        "TIMELINE",
                                        claim.value().from() + " – "
                                                + claim.value().to(),
                                        claim,
                                        Optional.empty(),
                                        Optional.of(claim.value().to()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static FactView view(
            String element, String value, Claim<?> claim, Optional<MoneyBody> amount, Optional<LocalDate> date) {
        return new FactView(
                element, value, claim.confidence().value(), amount, date, AnalysisView.proof(claim.evidence()));
    }
}
