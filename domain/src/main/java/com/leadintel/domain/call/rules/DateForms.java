package com.leadintel.domain.call.rules;

import java.util.List;

/** The ways of naming a date that the rules know. */
final class DateForms {
    private static final String MONTH =
            "(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
    private static final String WEEKDAY = "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String SMALL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh";
    private static final String ORDINAL =
            "(?<day>\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
                    + SMALL
                    + "|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";
    private static final String MONTHLY = "(?: of (?<which>this|next|the) month)?";
    private static final String DAY_ENDS =
            "(?=[^\\w\\s-]|$|-? (?:at|for|if|so|then|or|because|when|in|on|works|after|before|with|but|morning|afternoon|to|is|and|would|i|we|you|they|it|that|as|please|latest|suits)\\b)";
    private static final String YEAR = "(?:,? (?:of )?(?<year>20\\d\\d|this year|next year))?";
    private static final String PART =
            "(?<part>(?:the )?(?:very )?(?:end|close|beginning|start|middle|back end|top)(?: of)?|late|early|mid|(?:the )?(?:first|last|second|third) week (?:of|in)|(?:the )?first half of|(?:the )?second half of)";
    private static final String COUNT =
            "(?<count>\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple(?: of)?|a few|couple(?: of)?)";
    private static final String MORE =
            "(?: ?(?:to|-|or) ?(?<more>\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve))?";
    private static final String UNIT = "(?<unit>day|week|month|year|fortnight|quarter)s?'?";

    static final List<DateForm> ALL = List.of(
            DateForm.of("(?<y>20\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)", DateMeaning::iso),
            DateForm.month(
                    MONTH + " (?:the )?" + ORDINAL.replace("\\d{1,2}(?:st|nd|rd|th)", "\\d{1,2}(?:st|nd|rd|th)?")
                            + "(?! (?:half|week))" + YEAR,
                    DateMeaning::dayOfMonth),
            DateForm.month(
                    "(?:" + WEEKDAY + ",? )?(?:the )?"
                            + ORDINAL.replace("\\d{1,2}(?:st|nd|rd|th)", "\\d{1,2}(?:st|nd|rd|th)?") + "(?: of)? "
                            + MONTH + YEAR,
                    DateMeaning::dayOfMonth),
            DateForm.month("(?:" + PART + "[ -])?(?!may (?:i|we)\\b)" + MONTH + YEAR, DateMeaning::month),
            DateForm.of(WEEKDAY + ",? the " + ORDINAL, DateMeaning::day),
            DateForm.of("(?:by|on|before|until|till|for) (?:the )?" + ORDINAL + MONTHLY + DAY_ENDS, DateMeaning::day),
            DateForm.of("the " + ORDINAL.replace(SMALL, "eleventh") + MONTHLY + DAY_ENDS, DateMeaning::day),
            DateForm.of("(?<next>next|this|coming|this coming) " + WEEKDAY, DateMeaning::weekday),
            DateForm.of(
                    "(?:a )?week (?:on|from) " + WEEKDAY + "|" + "(?:" + WEEKDAY.replace("weekday", "weekday2")
                            + ") week",
                    DateMeaning::weekAfter),
            DateForm.of(WEEKDAY + "(?! (?:to|through) (?:mon|tue|wed|thu|fri|sat|sun))", DateMeaning::weekday),
            DateForm.of("(?:" + PART + " )?q(?<quarter>[1-4])" + YEAR, DateMeaning::quarter),
            DateForm.of(
                    "(?:" + PART + " )?(?:the )?(?<quarterword>first|second|third|fourth|final|last) quarter" + YEAR,
                    DateMeaning::quarter),
            DateForm.of(
                    "today|tonight|this (?:morning|afternoon|evening)|within the (?:next )?hour|in (?:an|the next) hour|straight after this|right after this|straight away|right away|by close of (?:play|business)|end of (?:the )?day|by eod",
                    DateMeaning::today),
            DateForm.of("(?<after>the day after )?tomorrow", DateMeaning::tomorrow),
            DateForm.of(
                    "(?:" + PART
                            + " )?(?<rel>this|next|the|the next|the following) (?<span>week|month|quarter|year|financial year|fiscal year|fiscal)",
                    DateMeaning::relative),
            DateForm.of("(?:year[- ]end|year's end|end of year|end of the calendar year)", DateMeaning::yearEnd),
            DateForm.of(
                    "(?:in|within|inside|under|less than)(?: the)?(?: next)? (?:about |around |roughly |maybe |like )?"
                            + COUNT + MORE + " ?" + UNIT + "(?: time)?|" + COUNT.replace("count", "count2")
                            + MORE.replace("more", "more2") + " ?" + UNIT.replace("unit", "unit2")
                            + "(?: time| from (?:now|today)| away| out| max| tops| at (?:the )?(?:most|latest))",
                    DateMeaning::span),
            DateForm.of(
                    "(?<before>before |by |ahead of |for )?(?<ahead>the )?(?<season>spring|summer|autumn|fall|winter|christmas|thanksgiving|the new year|new year|the holidays|new year's)",
                    DateMeaning::season));

    private DateForms() {}
}
