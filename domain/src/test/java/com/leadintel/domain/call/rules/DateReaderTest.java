package com.leadintel.domain.call.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Timeframe;
import com.leadintel.domain.call.Turn;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private static String dates(String text) {
        Sentence sentence =
                Sentences.of(Turn.untimed(0, "Elena", Side.BUYER, text), 0).get(0);
        return DateReader.read(sentence, TODAY).stream()
                .map(DateMention::when)
                .map(DateReaderTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static String shown(Timeframe when) {
        return when.from().equals(when.to()) ? when.to().toString() : when.from() + "/" + when.to();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by Friday | 2026-03-13",
                "on Thursday at ten | 2026-03-19",
                "next Friday | 2026-03-20",
                "next Tuesday | 2026-03-17",
                "a week on Monday | 2026-03-23",
                "Monday week | 2026-03-23",
                "Monday the ninth | 2026-04-09",
                "tomorrow | 2026-03-13",
                "the day after tomorrow | 2026-03-14",
                "today | 2026-03-12",
                "2026-05-01 | 2026-05-01",
                "2026-02-31 | ''",
                "the fourteenth of September | 2026-09-14",
                "14 September | 2026-09-14",
                "May 4th | 2026-05-04",
                "March the third | 2027-03-03",
                "May 4th, 2027 | 2027-05-04",
                "May 4th next year | 2027-05-04",
                "by the 15th of this month | 2026-03-15",
                "by the 15th of next month | 2026-04-15",
                "by the 10th | 2026-04-10",
                "the twenty-third works | 2026-03-23",
                "on the third we start | 2026-04-03",
                "the third thing | ''",
                "by the thirtieth | 2026-03-30",
                "by the 45th | ''",
                "in September | 2026-09-01/2026-09-30",
                "in February | 2027-02-01/2027-02-28",
                "we may march on | ''",
                "in May | 2026-05-01/2026-05-31",
                "the end of September | 2026-09-30",
                "mid May | 2026-05-11/2026-05-21",
                "early June | 2026-06-01/2026-06-10",
                "late June | 2026-06-20/2026-06-30",
                "the first week of July | 2026-07-01/2026-07-07",
                "the last week of April | 2026-04-24/2026-04-30",
                "the second week of April | 2026-04-08/2026-04-21",
                "the first half of May | 2026-05-01/2026-05-16",
                "the second half of May | 2026-05-16/2026-05-31",
                "in Q3 | 2026-07-01/2026-09-30",
                "Q1 2027 | 2027-01-01/2027-03-31",
                "end of Q2 | 2026-06-30",
                "the third quarter | 2026-07-01/2026-09-30",
                "the final quarter | 2026-10-01/2026-12-31",
                "this week | 2026-03-09/2026-03-13",
                "next week | 2026-03-16/2026-03-20",
                "next month | 2026-04-01/2026-04-30",
                "the end of the month | 2026-03-31",
                "this quarter | 2026-01-01/2026-03-31",
                "next quarter | 2026-04-01/2026-06-30",
                "next year | 2027-01-01/2027-12-31",
                "by year end | 2026-12-31",
                "in six weeks | 2026-04-23",
                "in ten days | 2026-03-22",
                "in a fortnight | 2026-03-26",
                "within the next 3-4 weeks | 2026-04-02/2026-04-09",
                "within two quarters | 2026-09-12",
                "in a couple of months | 2026-05-12",
                "in a few years | 2029-03-12",
                "three months from now | 2026-06-12",
                "in twelve months | 2027-03-12",
                "for six weeks | ''",
                "before the summer | 2026-05-31",
                "by Christmas | 2026-12-24",
                "this autumn | 2026-09-01/2026-11-30",
                "by thanksgiving | 2026-11-25",
                "in the new year | 2027-01-01",
                "spring | 2026-03-01/2026-05-31",
                "winter | 2026-12-01/2027-02-28"
            })
    void datesCountFromTheDayOfTheCall(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }
}
