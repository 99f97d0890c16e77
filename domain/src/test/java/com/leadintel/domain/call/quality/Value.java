package com.leadintel.domain.call.quality;

import com.leadintel.domain.call.Authority;
import com.leadintel.domain.call.Budget;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Whether what a claim says equals what its label says, beyond standing at the right place. */
public final class Value {
    private Value() {}

    public static boolean equal(Claimed claim, Label label, LocalDate held) {
        if (claim.value() instanceof Budget budget) {
            return budget(budget, label.value());
        }
        if (claim.value() instanceof Timeframe when) {
            return timeframe(when, label.value(), held);
        }
        if (claim.value() instanceof Authority authority) {
            String one = authority.decider().toLowerCase(Locale.ROOT);
            String other = label.value().toLowerCase(Locale.ROOT);
            return one.contains(other) || other.contains(one);
        }
        if (claim.value() instanceof Objection objection) {
            return label.value().startsWith(objection.category().name());
        }
        return !(claim.value() instanceof NextStep step) || step(step, label.value());
    }

    public static boolean handledEqual(Claimed claim, Label label) {
        return claim.value() instanceof Objection objection
                && objection.handled() == !label.value().endsWith("unhandled");
    }

    private static boolean budget(Budget budget, String value) {
        String[] parts = value.split(" ", -1);
        String[] ends = parts[0].split("-", -1);
        return budget.low().amount().compareTo(new BigDecimal(ends[0])) == 0
                && budget.high().amount().compareTo(new BigDecimal(ends[ends.length - 1])) == 0
                && budget.low().currency().getCurrencyCode().equals(parts[1]);
    }

    /** The last day must be the labelled day, or lie in the labelled month or quarter. */
    private static boolean timeframe(Timeframe when, String value, LocalDate held) {
        if (value.startsWith("P")) {
            return when.to().equals(held.plus(Period.parse(value)));
        }
        if (value.contains("Q")) {
            int quarter = Integer.parseInt(value.substring(value.length() - 1));
            return when.to().getYear() == Integer.parseInt(value.substring(0, 4))
                    && (when.to().getMonthValue() + 2) / 3 == quarter;
        }
        return value.length() == 7
                ? YearMonth.from(when.to()).equals(YearMonth.parse(value))
                : when.to().equals(LocalDate.parse(value));
    }

    private static boolean step(NextStep step, String value) {
        Optional<LocalDate> due = value.contains("date=")
                ? Optional.of(LocalDate.parse(value.substring(value.indexOf("date=") + 5)))
                : Optional.empty();
        return value.startsWith("owner=" + step.owner()) && step.due().equals(due);
    }
}
