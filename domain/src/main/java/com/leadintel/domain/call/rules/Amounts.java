package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Budget;
import com.leadintel.domain.shared.Money;
import java.util.HashMap;
import java.util.Map;

/** Amounts as money: with the currency that was named, else the one that this call speaks of, else the tenant's. */
final class Amounts {
    private final String usual;
    private final boolean aussie;

    Amounts(Talk talk) {
        Map<String, Integer> named = new HashMap<>();
        boolean australian = false;
        for (Sentence sentence : talk.sentences()) {
            australian |= sentence.text().matches(".*\\b(?:aussie|australian dollars|gst)\\b.*");
            MoneyReader.read(sentence.text())
                    .forEach(one -> one.currency().ifPresent(code -> named.merge(code, 1, Integer::sum)));
        }
        String fallback = talk.brief().currency().getCurrencyCode();
        aussie = australian && !fallback.equals("NZD");
        usual = named.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(fallback);
    }

    Budget budget(MoneyMention amount) {
        String named = amount.currency().orElse(usual);
        String currency = aussie && named.equals("USD") ? "AUD" : named;
        return new Budget(Money.of(amount.low(), currency), Money.of(amount.high(), currency), amount.per());
    }
}
