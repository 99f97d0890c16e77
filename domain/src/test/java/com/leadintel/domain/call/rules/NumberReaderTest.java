package com.leadintel.domain.call.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
    private static String numbers(String text) {
        return NumberReader.read(text).stream()
                .map(number -> number.value().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we have eighty-five thousand set aside | 85000",
                "sixty grand | 60000",
                "eighty-five k all in | 85000",
                "a quarter million | 250000",
                "a quarter of a million | 250000",
                "three quarters of a million | 750000",
                "half a million | 500000",
                "1.2 million euros | 1200000",
                "two and a half million | 2500000",
                "a hundred and thirty all up | 130",
                "a hundred and thirty thousand | 130000",
                "one-twenty | 120",
                "one sixty-five | 165",
                "eighty-two four | 82.4",
                "two forty-eight six | 248.6",
                "twelve hundred | 1200",
                "thirty-some thousand | 30000",
                "forty-odd grand | 40000",
                "a couple of hundred thousand | 200000",
                "a couple hundred thousand | 200000",
                "four hundred and ten thousand five hundred | 410500",
                "one million two hundred thousand | 1200000",
                "40,000 | 40000",
                "10k-15k | 10000 15000",
                "three or four | 3 4",
                "a hundred and then some | 100",
                "a few bucks | ''",
                "five thousand and six people | 5000 6",
                "two thousand one | 2000 1",
                "ten thirty | 10 30",
                "half past nine | 9",
                "m and k | ''",
                "5 m wide | 5",
                "a thousand | 1000",
                "2 hundred | 200"
            })
    void numbersAreReadAsPeopleSayThem(String text, String expected) {
        assertThat(numbers(text)).isEqualTo(expected);
    }
}
