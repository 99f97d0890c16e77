package com.leadintel.ui.lead;

import com.leadintel.ui.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A lead as plain text, to paste somewhere else. */
final class PlainBrief {
    private PlainBrief() {}

    static String of(LeadPage page) {
        Stream<String> who = page
                .person()
                .map(person -> Stream.of(person.name(), person.title())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")))
                .stream();
        Stream<String> bant = page.bant().stream()
                .map(known -> known.label() + ": " + known.text().orElse(Texts.of("bant.open")));
        return Stream.of(Stream.of(page.title()), who, Stream.of(Texts.of("score.of", page.score())), bant)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
