package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All suspicions that other leads are this one, open and dismissed; at most one for each other lead. */
public record Doubts(List<Doubt> all) {
    public Doubts {
        all = List.copyOf(all);
    }

    /** No suspicion. */
    public static Doubts none() {
        return new Doubts(List.of());
    }

    /** Those that a person still has to look at. */
    public List<Doubt> open() {
        return all.stream().filter(Doubt::open).toList();
    }

    /** Whether the other lead was ever suspected, dismissed or not. */
    public boolean about(LeadId other) {
        return all.stream().anyMatch(doubt -> doubt.other().equals(other));
    }

    Doubts with(LeadId other, List<DuplicateReason> reasons, Instant now) {
        Doubt doubt = new Doubt(other, reasons, now, Optional.empty());
        return new Doubts(Stream.concat(all.stream(), Stream.of(doubt)).toList());
    }

    Doubts dismissing(LeadId other, Actor who) {
        if (open().stream().noneMatch(doubt -> doubt.other().equals(other))) {
            throw Refusal.notFound("lead.duplicate-not-flagged", other);
        }
        return new Doubts(all.stream()
                .map(doubt -> doubt.other().equals(other) ? doubt.dismissed(who) : doubt)
                .toList());
    }
}
