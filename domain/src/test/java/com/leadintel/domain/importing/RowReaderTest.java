package com.leadintel.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import java.net.URI;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    @Test
    void aRowBecomesALead() {
        RowReader.Row row = read(
                "firstName=Dana",
                "lastName=Whitfield",
                "email=Dana@Northforge.example",
                "phone=+14155550132",
                "company=Northforge",
                "website=northforge.example",
                "employees=1,200",
                "annualRevenue=$48M",
                "reference=SF001",
                "source=Event");
        LeadDetails details = row.details().orElseThrow();
        assertThat(details.person().fullName()).contains("Dana Whitfield");
        assertThat(details.person().email()).contains(new EmailAddress("dana@northforge.example"));
        assertThat(details.person().phone()).contains(new PhoneNumber("+14155550132"));
        assertThat(details.company().website()).contains(URI.create("https://northforge.example"));
        assertThat(details.company().employees()).contains(1_200);
        assertThat(details.company().annualRevenue()).contains(Money.of(48_000_000, "EUR"));
        assertThat(row.reference()).contains("SF001");
        assertThat(row.source()).contains(LeadSource.of(LeadSource.Channel.EVENT, "Event"));
        assertThat(row.issues()).isEmpty();
    }

    @Test
    void aRowWithoutANameIsRefused() {
        RowReader.Row row = read("email=dana@northforge.example");
        assertThat(row.details()).isEmpty();
        assertThat(row.issues()).containsExactly(new RowIssue(7, Optional.empty(), "lead.name-missing", true));
    }

    @ParameterizedTest
    @CsvSource({
        "email=dana at northforge,email.malformed",
        "phone=call me,phone.malformed",
        "website=ht tp://x,company.website-malformed",
        "website=ftp://northforge.example,company.website-malformed",
        "employees=many,company.employees-malformed",
        "employees=99999999999,company.employees-malformed",
        "annualRevenue=a lot,money.amount-malformed",
        "salesforceId=SF001,salesforce-id.malformed"
    })
    void aFieldThatCannotBeReadIsLeftOutAndTheRowTaken(String cell, String code) {
        RowReader.Row row = read("company=Northforge", cell);
        assertThat(row.details()).isPresent();
        assertThat(row.issues()).extracting(RowIssue::code, RowIssue::refused).containsExactly(tuple(code, false));
    }

    @Test
    void aTextThatIsTooLongIsLeftOut() {
        assertThat(read("company=Northforge", "title=" + "x".repeat(201)).issues())
                .extracting(RowIssue::field)
                .containsExactly(Optional.of(LeadField.TITLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana Lee Whitfield|Dana Lee|Whitfield",
                "Whitfield, Dana|Dana|Whitfield",
                "Whitfield||Whitfield",
                "Whitfield,||Whitfield"
            })
    void aFullNameIsTakenApart(String full, String first, String last) {
        LeadDetails details = read("fullName=" + full).details().orElseThrow();
        assertThat(details.person().firstName()).isEqualTo(Optional.ofNullable(first));
        assertThat(details.person().lastName()).contains(last);
    }

    @Test
    void controlCharactersBecomeSpaces() {
        assertThat(read("company=North\u0000forge")
                        .details()
                        .flatMap(details -> details.company().name()))
                .contains("North forge");
    }

    @Test
    void missingCellsAreEmpty() {
        RowReader reader = RowReader.of(
                Map.of(0, LeadField.COMPANY, 5, LeadField.TITLE),
                Currency.getInstance("EUR"),
                text -> Optional.empty());
        assertThat(reader.read(2, List.of("Northforge")).details()).isPresent();
    }

    private static RowReader.Row read(String... cells) {
        Map<Integer, LeadField> mapping = new HashMap<>();
        for (int column = 0; column < cells.length; column++) {
            mapping.put(column, field(cells[column].substring(0, cells[column].indexOf('='))));
        }
        return RowReader.of(mapping, Currency.getInstance("EUR"), RowReaderTest::phone)
                .read(
                        7,
                        Arrays.stream(cells)
                                .map(cell -> cell.substring(cell.indexOf('=') + 1))
                                .toList());
    }

    private static LeadField field(String name) {
        return LeadField.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static Optional<PhoneNumber> phone(String text) {
        return text.startsWith("+") ? Optional.of(new PhoneNumber(text)) : Optional.empty();
    }
}
