package com.leadintel.application.call;

import com.leadintel.domain.call.Budget;
import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Timeframe;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a call's buyer said in the words of a lead's BANT. */
final class BuyerFactsAsBant {
    private static final int MOST_WORDS = 500;

    private BuyerFactsAsBant() {}

    static Map<BantElement, BantValue> of(BuyerFacts facts, Instant saidAt) {
        Map<BantElement, BantValue> bant = new EnumMap<>(BantElement.class);
        facts.budget()
                .ifPresent(claim -> bant.put(
                        BantElement.BUDGET,
                        value(claim, inWords(claim.value()), saidAt)
                                .worth(claim.value().high())));
        facts.authority()
                .ifPresent(claim -> bant.put(
                        BantElement.AUTHORITY, value(claim, claim.value().decider(), saidAt)));
        facts.need()
                .ifPresent(claim ->
                        bant.put(BantElement.NEED, value(claim, claim.value().words(), saidAt)));
        facts.timeline()
                .ifPresent(claim -> bant.put(
                        BantElement.TIMELINE,
                        value(claim, inWords(claim.value()), saidAt)
                                .due(claim.value().to())));
        return bant;
    }

    private static BantValue value(Claim<?> claim, String words, Instant saidAt) {
        String kept = words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS);
        return new BantValue(
                kept,
                Optional.empty(),
                Optional.empty(),
                claim.confidence(),
                Optional.empty(),
                List.copyOf(claim.evidence()),
                saidAt);
    }

    private static String inWords(Budget budget) {
        String range =
                budget.low().equals(budget.high()) ? budget.high().toString() : budget.low() + " – " + budget.high();
        return switch (budget.per()) {
            case ONCE -> range;
            case MONTH -> range + " / month";
            case YEAR -> range + " / year";
        };
    }

    private static String inWords(Timeframe timeframe) {
        return timeframe.from().equals(timeframe.to())
                ? timeframe.to().toString()
                : timeframe.from() + " – " + timeframe.to();
    }
}
