package com.leadintel.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount of one ISO 4217 currency, in major units, rounded half-even to the currency's own minor unit. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    public Money {
        Require.present(currency, "money.currency-missing");
        amount = Require.present(amount, "money.amount-missing")
                .setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_EVEN);
        Require.that(amount.precision() - amount.scale() <= 15, "money.amount-too-large");
    }

    /** An amount from a whole number of major units and an ISO 4217 code. */
    public static Money of(long amount, String currency) {
        return of(BigDecimal.valueOf(amount), currency);
    }

    /** An amount from a decimal and an ISO 4217 code; refuses unknown codes. */
    public static Money of(BigDecimal amount, String currency) {
        try {
            return new Money(amount, Currency.getInstance(Require.present(currency, "money.currency-missing")));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("money.currency-unknown", java.util.Map.of("currency", currency), unknown);
        }
    }

    /** So many times the same amount. */
    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    /** The sum; refuses two currencies. */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(amount.add(other.amount), currency);
    }

    /** Orders amounts of one currency; refuses two currencies. */
    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private void requireSame(Money other) {
        Require.that(currency.equals(other.currency), "money.currencies-differ");
    }
}
