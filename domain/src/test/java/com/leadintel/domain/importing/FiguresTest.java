package com.leadintel.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "250|250",
                "5000000|5000000",
                "1,234|1234",
                "1.234|1234",
                "1,234,567|1234567",
                "1.234.567,89|1234567.89",
                "1,234,567.89|1234567.89",
                "1'234'567|1234567",
                "12 000|12000",
                "$5M|5000000",
                "EUR 1,5 Mio|1500000",
                "2.5bn|2500000000",
                "300k|300000",
                "40 Tsd|40000",
                "3 b|3000000000",
                "250+|250",
                "51-200|51",
                "about 1,500 people|1500",
                "12.5|12.5",
                "1.|1"
            })
    void numbersAreReadAsPeopleWriteThem(String text, BigDecimal number) {
        assertThat(Figures.read(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-5", "n/a"})
    void whatIsNoNumberIsNotRead(String text) {
        assertThat(Figures.read(text)).isEmpty();
    }
}
