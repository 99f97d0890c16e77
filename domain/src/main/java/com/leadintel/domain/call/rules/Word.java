package com.leadintel.domain.call.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word or number of a text, with its place. */
record Word(String text, int from, int to) {
    private static final Pattern WORD = Pattern.compile(
            "\\d{1,3}(?:[.' ]\\d{3})+(?![\\d,])|\\d[\\d,]*(?:\\.\\d+)?|[\\p{L}]+(?:'[\\p{L}]+)?|[$£€¥₹₪₩]");

    /** The value of digits, with dots, commas, blanks or apostrophes between the thousands. */
    static BigDecimal number(String digits) {
        boolean grouped = digits.matches("\\d{1,3}(?:[.' ]\\d{3})+");
        return new BigDecimal(grouped ? digits.replaceAll("\\D", "") : digits.replace(",", ""));
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.group(), word.start(), word.end()));
        }
        return words;
    }
}
