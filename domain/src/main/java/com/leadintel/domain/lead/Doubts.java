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
        Doubt doubt = Doubt.of(other, reasons, now);
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

    /** The suspicion about a lead, if there ever was one. */
    Optional<Doubt> of(LeadId other) {
        return all.stream().filter(doubt -> doubt.other().equals(other)).findFirst();
    }

    /** The same, and those of a lead that was merged into {@code self}: the one between the two is settled. */
    Doubts absorbing(Doubts theirs, Doubt settled, LeadId self) {
        Stream<Doubt> own = all.stream().filter(doubt -> !doubt.other().equals(settled.other()));
        Stream<Doubt> others =
                theirs.all.stream().filter(doubt -> !doubt.other().equals(self) && !about(doubt.other()));
        return new Doubts(Stream.of(own, others, Stream.of(settled))
                .flatMap(doubts -> doubts)
                .toList());
    }

    /** The same about the lead into which another was merged; where that one was suspected before, once. */
    Doubts redirecting(LeadId merged, LeadId remaining, LeadId self) {
        boolean known = about(remaining) || remaining.equals(self);
        return new Doubts(all.stream()
                .filter(doubt -> !known || !doubt.other().equals(merged))
                .map(doubt -> doubt.other().equals(merged) ? doubt.about(remaining) : doubt)
                .toList());
    }
}
