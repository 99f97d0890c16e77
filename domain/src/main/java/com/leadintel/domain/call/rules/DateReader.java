package com.leadintel.domain.call.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds dates in a sentence as people say them, counted from the day of the call: "by Friday", "the fourteenth of
 * September", "the end of May", "in six weeks", "Q3", "before Christmas".
 */
final class DateReader {
    private DateReader() {}

    static List<DateMention> read(Sentence sentence, LocalDate today) {
        List<DateMention> found = new ArrayList<>();
        for (DateForm form : DateForms.ALL) {
            Matcher match = form.pattern().matcher(sentence.text());
            while (match.find()) {
                if (!form.capital() || Character.isUpperCase(sentence.said().charAt(match.start("month")))) {
                    form.meaning()
                            .of(match, today)
                            .ifPresent(when -> found.add(new DateMention(match.start(), match.end(), when)));
                }
            }
        }
        found.sort(Comparator.comparingInt(DateMention::length).reversed());
        List<DateMention> apart = new ArrayList<>();
        for (DateMention mention : found) {
            if (apart.stream().noneMatch(other -> mention.from() < other.to() && other.from() < mention.to())) {
                apart.add(mention);
            }
        }
        apart.sort(Comparator.comparingInt(DateMention::from));
        return apart;
    }
}
