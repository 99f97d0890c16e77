package com.leadintel.application.call;

import com.leadintel.domain.call.Budget;
import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Timeframe;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.shared.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says what a call's buyer said in the words of a lead's BANT. */
final class BuyerFactsAsBant {
    private static final int MOST_WORDS = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private BuyerFactsAsBant() {}

    /** What calls say, by the analyses that count; each element as the first of them that speaks of it says it. */
    static Map<BantElement, BantValue> of(List<Call> calls) {
        Map<BantElement, BantValue> said = new EnumMap<>(BantElement.class);
        for (Call call : calls) {
            call.latestAnalysis()
                    .map(analysis ->
                            of(analysis.findings().buyer(), call.state().occurredAt()))
                    .ifPresent(bant -> bant.forEach(said::putIfAbsent));
        }
        return said;
    }

    static Map<BantElement, BantValue> of(BuyerFacts facts, Instant saidAt) {
        Map<BantElement, BantValue> bant = new EnumMap<>(BantElement.class);
        facts.budget()
                .ifPresent(claim -> bant.put(
                        BantElement.BUDGET,
                        value(claim, inWords(claim.value()), saidAt)
                                .worth(claim.value().most())));
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
        String most = inWords(budget.high());
        String range = budget.low().equals(budget.high()) ? most : number(budget.low()) + " – " + most;
        return switch (budget.per()) {
            case ONCE -> range;
            case MONTH -> range + " / month";
            case YEAR -> range + " / year";
        };
    }

    private static String inWords(Money money) {
        return number(money) + " " + money.currency().getCurrencyCode();
    }

    /** With grouped thousands, and cents only where there are some. */
    private static String number(Money money) {
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(money.amount().scale());
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : money.amount().scale());
        return format.format(money.amount());
    }

    private static String inWords(Timeframe timeframe) {
        String last = DAY.format(timeframe.to());
        return timeframe.from().equals(timeframe.to()) ? last : DAY.format(timeframe.from()) + " – " + last;
    }
}
