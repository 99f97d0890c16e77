package com.leadintel.ui.board;

import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.lead.Lead;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a list under a filter would make of one lead. */
final class Lines {
    private Lines() {}

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
