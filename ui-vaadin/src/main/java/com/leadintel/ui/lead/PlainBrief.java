package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Proof;
import com.leadintel.ui.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A lead as plain text, to paste somewhere else: who it is, what research found and where, and what is known of BANT. */
final class PlainBrief {
    private PlainBrief() {}

    static String of(LeadPage page, Brief brief) {
        Stream<String> who = page
                .person()
                .map(person -> Stream.of(person.name(), person.title())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")))
                .stream();
        Stream<String> found = brief.found().stream()
                .flatMap(dossier -> Stream.concat(
                        block("research.summary", dossier.summary()), block("research.pains", dossier.pains())));
        Stream<String> bant = page.bant().stream()
                .map(known -> known.label() + ": " + known.text().orElse(Texts.of("bant.open")));
        return Stream.of(Stream.of(page.title()), who, Stream.of(Texts.of("score.of", page.score())), bant, found)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> block(String title, List<Brief.Claim> claims) {
        return claims.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of("", Texts.of(title)), claims.stream().map(PlainBrief::line));
    }

    private static String line(Brief.Claim claim) {
        String sources =
                claim.proofs().stream().map(PlainBrief::source).distinct().collect(Collectors.joining(", "));
        return "- " + claim.text() + (sources.isEmpty() ? "" : " (" + sources + ")");
    }

    private static String source(Proof proof) {
        return proof.outside() && !proof.href().isEmpty() ? proof.href() : proof.source();
    }
}
