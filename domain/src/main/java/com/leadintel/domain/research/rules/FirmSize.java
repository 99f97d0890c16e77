package com.leadintel.domain.research.rules;

import com.leadintel.domain.lead.BudgetTier;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.research.BudgetEstimate;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.IntentSignal;
import com.leadintel.domain.research.SourcePage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How big a firm is and what it can be expected to spend. The tiers are the size classes of EU Recommendation 2003/361/EC:
 * up to 50 employees or 10 million a year low, up to 250 or 50 million medium, above high; the higher of the two counts,
 * whatever the currency. Fresh funding lifts the tier by one.
 */
record FirmSize(Optional<Integer> employees, Optional<BigDecimal> revenue, List<Finding> because) {
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{3}){1,2}|\\d{1,6})\\+?(?![\\d.,]*\\d)";
    private static final Pattern EMPLOYEES = Pattern.compile("\\b" + NUMBER
            + " (?:[\\w-]+ ){0,2}?(?:employees|staff|colleagues|team members|co-?workers)\\b"
            + "|\\b(?:(?:team|staff|workforce|family|crew) of|we are|we're|employs?|employing)"
            + " (?:about |around |over |nearly |some |now |more than )*" + NUMBER
            + " (?:[\\w-]+ ){0,2}?(?:people|specialists|professionals|engineers|experts)\\b");
    private static final int SMALL = 50;
    private static final int MEDIUM = 250;
    private static final BigDecimal SMALL_REVENUE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal MEDIUM_REVENUE = BigDecimal.valueOf(50_000_000);

    /** The size by the lead's own fields, else by what the website says. */
    static FirmSize of(Company company, List<Sentence> sentences) {
        List<Finding> because = new ArrayList<>();
        sentences.stream()
                .filter(sentence -> sentence.on(SourcePage.Kind.LEAD_RECORD))
                .forEach(sentence -> topic(sentence).ifPresent(topic -> because.add(sentence.finding(topic, 0.9))));
        Optional<Integer> employees = company.employees();
        if (employees.isEmpty()) {
            Optional<Sentence> says =
                    sentences.stream().filter(FirmSize::tellsEmployees).findFirst();
            says.ifPresent(sentence -> because.add(sentence.finding("size.employees", 0.8)));
            employees = says.flatMap(sentence -> Voice.asserted(sentence, EMPLOYEES))
                    .map(FirmSize::number);
        }
        return new FirmSize(employees, company.annualRevenue().map(money -> money.amount()), because);
    }

    boolean large() {
        return employees.filter(count -> count >= MEDIUM).isPresent();
    }

    boolean small() {
        return employees.filter(count -> count >= SMALL).isEmpty();
    }

    Optional<BudgetEstimate> budget(List<IntentSignal> signals) {
        Optional<BudgetTier> tier = Stream.concat(
                        employees.map(count -> tier(count >= MEDIUM, count >= SMALL)).stream(),
                        revenue.map(FirmSize::tier).stream())
                .min(Comparator.naturalOrder());
        List<Finding> funding = signals.stream()
                .filter(signal -> signal.kind() == IntentSignal.Kind.FUNDING)
                .map(IntentSignal::finding)
                .limit(1)
                .toList();
        List<Finding> reasons =
                Stream.concat(because.stream(), funding.stream()).toList();
        return tier.or(() -> funding.isEmpty() ? Optional.empty() : Optional.of(BudgetTier.LOW))
                .filter(known -> !reasons.isEmpty())
                .map(known -> new BudgetEstimate(funding.isEmpty() ? known : lifted(known), reasons));
    }

    private static boolean tellsEmployees(Sentence sentence) {
        return sentence.on(SourcePage.Kind.ABOUT)
                ? Voice.asserted(sentence, EMPLOYEES).isPresent() && !Voice.offers(sentence)
                : Voice.ofItself(sentence, EMPLOYEES).isPresent();
    }

    private static BudgetTier tier(BigDecimal revenue) {
        return tier(revenue.compareTo(MEDIUM_REVENUE) > 0, revenue.compareTo(SMALL_REVENUE) > 0);
    }

    private static BudgetTier tier(boolean high, boolean medium) {
        return high ? BudgetTier.HIGH : medium ? BudgetTier.MEDIUM : BudgetTier.LOW;
    }

    private static BudgetTier lifted(BudgetTier tier) {
        return tier == BudgetTier.LOW ? BudgetTier.MEDIUM : BudgetTier.HIGH;
    }

    private static Optional<String> topic(Sentence sentence) {
        return sentence.text().startsWith("Employees: ")
                ? Optional.of("firm.employees")
                : sentence.text().startsWith("Annual revenue: ") ? Optional.of("firm.revenue") : Optional.empty();
    }

    private static int number(Matcher found) {
        String digits = Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
        return Integer.parseInt(digits.replaceAll("[.,]", ""));
    }
}
