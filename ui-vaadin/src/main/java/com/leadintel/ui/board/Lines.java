package com.leadintel.ui.board;

import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Person;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One lead as the line that a list would show. */
final class Lines {
    private Lines() {}

    static LeadLine of(Lead.State lead) {
        Person person = lead.details().person();
        Set<BantElement> known = Arrays.stream(BantElement.values())
                .filter(element -> lead.bant().of(element).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BantElement.class)));
        return new LeadLine(
                lead.id(),
                lead.details().company().name(),
                person.fullName(),
                person.title(),
                person.email(),
                lead.details().company().industry(),
                lead.captures().get(0).source().channel(),
                lead.progress().stage(),
                lead.progress().since(),
                lead.score().value(),
                lead.score().tier(),
                known,
                lead.progress()
                        .outcome()
                        .flatMap(Outcome::amount)
                        .or(() -> lead.bant().budget().flatMap(BantValue::amount)),
                lead.owner(),
                !lead.doubts().open().isEmpty(),
                lead.captures().get(0).at(),
                lead.changedAt(),
                lead.version());
    }

    static String title(Lead.State lead) {
        return lead.details().company().name().orElseGet(() -> lead.details().name());
    }

    /** Whether a list under this filter would show the line. */
    static boolean passes(LeadLine line, LeadFilter filter) {
        return allows(filter.stages(), Set.of(line.stage()))
                && allows(filter.owners(), line.owner().map(Set::of).orElse(Set.of()))
                && allows(filter.channels(), Set.of(line.channel()))
                && allows(filter.industries(), line.industry().map(Set::of).orElse(Set.of()))
                && allows(filter.tiers(), Set.of(line.tier()))
                && filter.capturedFrom()
                        .map(from -> !line.capturedAt().isBefore(from))
                        .orElse(true)
                && filter.text().map(words -> says(line, words)).orElse(true);
    }

    private static boolean allows(Set<?> wanted, Set<?> values) {
        return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }

    private static boolean says(LeadLine line, String words) {
        return Stream.of(
                        line.company().orElse(""),
                        line.person().orElse(""),
                        line.email().map(Object::toString).orElse(""))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }
}
