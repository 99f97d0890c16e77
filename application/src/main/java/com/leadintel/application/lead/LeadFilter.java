package com.leadintel.application.lead;

import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which leads to show; an empty set or an absent value lets everything pass. The text (at most 200 characters) is looked
 * for in the names of person and firm and in the e-mail address.
 */
public record LeadFilter(
        Set<Stage> stages,
        Set<UserId> owners,
        Set<LeadSource.Channel> channels,
        Set<String> industries,
        Set<Tier> tiers,
        Optional<Instant> capturedFrom,
        Optional<Instant> capturedBefore,
        Optional<String> text) {
    private static final int MOST_TEXT = 200;

    public LeadFilter {
        stages = Set.copyOf(stages);
        owners = Set.copyOf(owners);
        channels = Set.copyOf(channels);
        industries = Set.copyOf(industries);
        tiers = Set.copyOf(tiers);
        text = text.map(words -> Require.text(words, MOST_TEXT, "lead-filter.text-malformed"));
    }

    /** Lets everything pass. */
    public static LeadFilter everything() {
        return new LeadFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Lets pass whatever the words are found in, of which the first 200 characters count; without words, everything. */
    public static LeadFilter about(String words) {
        Optional<String> text = Optional.of(words.strip())
                .map(typed ->
                        typed.substring(0, Math.min(typed.length(), MOST_TEXT)).strip())
                .filter(typed -> !typed.isEmpty());
        return new LeadFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), text);
    }

    /** The same filter for one stage only. */
    public LeadFilter in(Stage stage) {
        return new LeadFilter(Set.of(stage), owners, channels, industries, tiers, capturedFrom, capturedBefore, text);
    }
}
