package com.leadintel.rest;

import com.leadintel.domain.shared.Money;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of one currency. */
@Schema(name = "Money", description = "An amount of one currency.")
public record MoneyBody(
        @NotNull @Digits(integer = 15, fraction = 4) @Schema(description = "Major units.", examples = "85000.00")
        BigDecimal amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(description = "ISO 4217.", examples = "USD")
        String currency) {

    /** The amount in its shape for this API. */
    public static MoneyBody from(Money money) {
        return new MoneyBody(money.amount(), money.currency().getCurrencyCode());
    }

    /** The amount in the words of the trade. */
    public Money toMoney() {
        return Money.of(amount, currency);
    }
}
