package com.leadintel.domain.importing;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.SalesforceId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the rows of a list as leads. A row without a name is refused; a field that cannot be read is left out and said so,
 * because the rest of the row is still worth having. Amounts without a currency are in the one that is given.
 */
public final class RowReader {
    private static final BigDecimal MOST_EMPLOYEES = BigDecimal.valueOf(10_000_000);

    private final Map<Integer, LeadField> mapping;
    private final Currency currency;
    private final Function<String, Optional<PhoneNumber>> phones;

    /** One row: the lead that it describes, where there is one, and what was wrong. */
    public record Row(
            Optional<LeadDetails> details,
            Optional<LeadSource> source,
            Optional<String> reference,
            List<RowIssue> issues) {
        public Row {
            issues = List.copyOf(issues);
        }
    }

    private RowReader(
            Map<Integer, LeadField> mapping, Currency currency, Function<String, Optional<PhoneNumber>> phones) {
        this.mapping = Map.copyOf(mapping);
        this.currency = currency;
        this.phones = phones;
    }

    /** A reader of rows whose columns mean this; phone numbers are parsed by whoever knows how. */
    public static RowReader of(
            Map<Integer, LeadField> mapping, Currency currency, Function<String, Optional<PhoneNumber>> phones) {
        return new RowReader(mapping, currency, phones);
    }

    /** Reads the cells of one line; missing cells are empty. */
    public Row read(long line, List<String> cells) {
        return new Cells(line, cells).row();
    }

    private final class Cells {
        private final long line;
        private final List<String> cells;
        private final List<RowIssue> issues = new ArrayList<>();

        Cells(long line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        Row row() {
            Optional<LeadDetails> details = Optional.empty();
            try {
                details = Optional.of(new LeadDetails(
                        person(),
                        company(),
                        read(LeadField.SALESFORCE_ID, SalesforceId::new),
                        text(LeadField.MESSAGE, 10_000),
                        List.of()));
            } catch (Refusal refused) {
                issues.add(new RowIssue(line, Optional.empty(), refused.code(), true));
            }
            Optional<LeadSource> source =
                    LeadSource.written(text(LeadField.SOURCE, 200), text(LeadField.SOURCE_DETAIL, 200));
            return new Row(details, source, text(LeadField.REFERENCE, 200), issues);
        }

        private Person person() {
            Optional<String> full = text(LeadField.FULL_NAME, 240);
            Optional<String> first = text(LeadField.FIRST_NAME, 120).or(() -> full.flatMap(RowReader::firstOf));
            Optional<String> last = text(LeadField.LAST_NAME, 120).or(() -> full.map(RowReader::lastOf));
            return new Person(
                    first,
                    last,
                    text(LeadField.TITLE, 200),
                    read(LeadField.EMAIL, EmailAddress::new),
                    read(
                            LeadField.PHONE,
                            text -> phones.apply(text).orElseThrow(() -> Refusal.invalid("phone.malformed"))));
        }

        private Company company() {
            return new Company(
                    text(LeadField.COMPANY, 200),
                    read(LeadField.WEBSITE, RowReader::website),
                    text(LeadField.INDUSTRY, 120),
                    read(LeadField.EMPLOYEES, RowReader::employees),
                    read(LeadField.ANNUAL_REVENUE, this::money));
        }

        private Money money(String text) {
            return Figures.read(text)
                    .map(amount -> new Money(amount, currency))
                    .orElseThrow(() -> Refusal.invalid("money.amount-malformed"));
        }

        private Optional<String> text(LeadField field, int most) {
            return cell(field).flatMap(value -> {
                String clean = value.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").strip();
                return clean.length() > most ? drop(field, "row.text-too-long") : Optional.of(clean);
            });
        }

        private <T> Optional<T> read(LeadField field, Function<String, T> reading) {
            return cell(field).flatMap(value -> {
                try {
                    return Optional.of(reading.apply(value));
                } catch (Refusal refused) {
                    return drop(field, refused.code());
                }
            });
        }

        private <T> Optional<T> drop(LeadField field, String code) {
            issues.add(new RowIssue(line, Optional.of(field), code, false));
            return Optional.empty();
        }

        private Optional<String> cell(LeadField field) {
            return mapping.entrySet().stream()
                    .filter(entry -> entry.getValue() == field && entry.getKey() < cells.size())
                    .map(entry -> cells.get(entry.getKey()).strip())
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }
    }

    private static Optional<String> firstOf(String full) {
        if (full.contains(",")) {
            return Optional.of(full.substring(full.indexOf(',') + 1).strip()).filter(name -> !name.isEmpty());
        }
        int space = full.lastIndexOf(' ');
        return space < 0 ? Optional.empty() : Optional.of(full.substring(0, space));
    }

    private static String lastOf(String full) {
        return full.contains(",") ? full.substring(0, full.indexOf(',')) : full.substring(full.lastIndexOf(' ') + 1);
    }

    private static URI website(String text) {
        String address = text.matches("(?i)[a-z][a-z0-9+.-]*://.*") ? text : "https://" + text;
        try {
            return Company.unknown().at(URI.create(address)).website().orElseThrow();
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid(
                    "company.website-malformed", Map.of("text", text.toLowerCase(Locale.ROOT)), malformed);
        }
    }

    private static int employees(String text) {
        return Figures.read(text)
                .map(number -> number.setScale(0, RoundingMode.HALF_UP))
                .filter(number -> number.compareTo(MOST_EMPLOYEES) <= 0)
                .map(BigDecimal::intValueExact)
                .orElseThrow(() -> Refusal.invalid("company.employees-malformed"));
    }
}
