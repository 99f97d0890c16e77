package com.leadintel.domain.call.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyReaderTest {
    private static String money(String text) {
        return MoneyReader.read(text).stream()
                .map(one -> one.low().stripTrailingZeros().toPlainString()
                        + (one.low().compareTo(one.high()) == 0
                                ? ""
                                : "-" + one.high().stripTrailingZeros().toPlainString())
                        + one.currency().map(code -> " " + code).orElse("")
                        + (one.per().name().equals("ONCE") ? "" : " " + one.per())
                        + (one.certain() ? "" : "?"))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it is £40,000 for the lot | 40000 GBP",
                "$10k-15k per month | 10000-15000 USD MONTH",
                "between fifty and sixty thousand | 50000-60000",
                "between one-twenty and one-fifty for this | 120-150?",
                "sixty grand for this | 60000",
                "eighteen quid each | 18 GBP",
                "1.2 million euros | 1200000 EUR",
                "five thousand dollars a year | 5000 USD YEAR",
                "five thousand annually | 5000 YEAR",
                "twelve hundred monthly | 1200 MONTH?",
                "one-forty a kilo | 140?",
                "we have eleven thousand prints | ''",
                "a twenty-thousand-piece mailer | ''",
                "twelve people | ''",
                "it takes six weeks | ''",
                "at five a.m. | ''",
                "ten percent | ''",
                "$5 to $8 | 5-8 USD",
                "€20 or 30 | 20-30 EUR",
                "sixty to fifty thousand | 50000-60000"
            })
    void amountsAreReadWithTheirCurrency(String text, String expected) {
        assertThat(money(text)).isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void aBareNumberMayMeanThousands() {
        MoneyMention bare = MoneyReader.read("we have sixty for it").get(0);
        assertThat(bare.inThousands().low()).isEqualByComparingTo("60000");
        MoneyMention whole = MoneyReader.read("we have 6,000 for it").get(0);
        assertThat(whole.inThousands().low()).isEqualByComparingTo("6000");
    }
}
