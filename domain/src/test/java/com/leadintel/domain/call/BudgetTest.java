package com.leadintel.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
    @ParameterizedTest
    @CsvSource({"ONCE, 15000", "YEAR, 15000", "MONTH, 180000"})
    void aMonthlyBudgetCountsForAYear(Budget.Per per, int most) {
        assertThat(new Budget(Money.of(10_000, "USD"), Money.of(15_000, "USD"), per).most())
                .isEqualTo(Money.of(most, "USD"));
    }
}
