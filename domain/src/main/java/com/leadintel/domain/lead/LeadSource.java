package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Require;
import java.util.Optional;

/** Where a lead heard of us: the channel and, in at most 200 characters, which campaign, event or platform it was. */
public record LeadSource(Channel channel, Optional<String> detail) {
    /** The kinds of places where leads come from. */
    public enum Channel {
        WEB,
        EVENT,
        REFERRAL,
        PARTNER,
        SOCIAL,
        EMAIL,
        ADVERTISING,
        PHONE,
        COLD_OUTREACH,
        CONTENT,
        OTHER
    }

    public LeadSource {
        Require.present(channel, "lead-source.channel-missing");
        detail = detail.map(text -> Require.text(text, 200, "lead-source.detail-malformed"));
    }

    /** A channel of which no more is known. */
    public static LeadSource of(Channel channel) {
        return new LeadSource(channel, Optional.empty());
    }

    /** A channel and which of its places. */
    public static LeadSource of(Channel channel, String detail) {
        return new LeadSource(channel, Optional.of(detail));
    }

    /** What people write about where a lead came from, in their own words; empty when nothing is written. */
    public static Optional<LeadSource> written(Optional<String> source, Optional<String> detail) {
        return SourceWords.read(source, detail);
    }
}
