package com.leadintel.domain.shared;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void anAmountIsRoundedHalfEvenToTheCurrencysMinorUnit() {
        assertThat(Money.of(new BigDecimal("1.005"), "EUR")).hasToString("1.00 EUR");
        assertThat(Money.of(new BigDecimal("1.015"), "EUR")).hasToString("1.02 EUR");
        assertThat(Money.of(new BigDecimal("1.5"), "JPY")).hasToString("2 JPY");
        assertThat(Money.of(new BigDecimal("1.0005"), "KWD")).hasToString("1.000 KWD");
    }

    @Test
    void aCurrencyWithoutMinorUnitHasWholeAmounts() {
        assertThat(new Money(new BigDecimal("3.2"), Currency.getInstance("XXX")))
                .hasToString("3 XXX");
    }

    @Test
    void amountsOfOneCurrencyAddUp() {
        assertThat(Money.of(40_000, "USD").plus(Money.of(2_500, "USD"))).isEqualTo(Money.of(42_500, "USD"));
    }

    @Test
    void amountsOfOneCurrencyAreOrdered() {
        assertThat(Money.of(40_000, "USD")).isGreaterThan(Money.of(39_999, "USD"));
    }

    @Test
    void amountsOfTwoCurrenciesDoNotMix() {
        Money dollars = Money.of(1, "USD");
        Money euros = Money.of(1, "EUR");
        assertRefused("money.currencies-differ", () -> dollars.plus(euros));
        assertRefused("money.currencies-differ", () -> dollars.compareTo(euros));
    }

    @Test
    void anUnknownCurrencyIsRefused() {
        assertRefused("money.currency-unknown", () -> Money.of(1, "DUBLOON"));
    }

    @Test
    void anAmountHasAtMostFifteenDigitsBeforeThePoint() {
        assertThat(Money.of(999_999_999_999_999L, "USD").amount()).isEqualByComparingTo("999999999999999");
        assertRefused("money.amount-too-large", () -> Money.of(1_000_000_000_000_000L, "USD"));
    }

    @Test
    void anAmountCanBeTakenSeveralTimes() {
        assertThat(Money.of(900, "USD").times(12)).isEqualTo(Money.of(10_800, "USD"));
    }
}
