package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two leads that are the same: the one that remains, and the one that is merged into it. The one that is further on the
 * board remains, a disqualified one last of all; then the one on which more work was done, counted in known BANT elements,
 * contacts and checked research; then the one that came in first. Of the merged one the captures, contacts, doubts and
 * images are kept, and what the other lacks is filled; nothing is overwritten but what was learnt by what a person wrote, or
 * by a later statement, and research that proved nothing by one that did.
 */
public record LeadMerge(Lead.State remaining, Lead.State merged) {
    private static final Comparator<Lead.State> FURTHER = Comparator.comparing(
                    (Lead.State lead) -> lead.progress().stage() != Stage.DISQUALIFIED)
            .thenComparing(lead -> lead.progress().stage())
            .thenComparingInt(LeadMerge::work)
            .thenComparing(lead -> lead.captures().get(0).at(), Comparator.reverseOrder())
            .thenComparing(lead -> lead.id().toString(), Comparator.reverseOrder());

    public LeadMerge {
        Require.that(!remaining.id().equals(merged.id()), "lead.duplicate-of-itself");
    }

    /** Decides which of two leads remains. */
    public static LeadMerge of(Lead.State one, Lead.State other) {
        return FURTHER.compare(one, other) >= 0 ? new LeadMerge(one, other) : new LeadMerge(other, one);
    }

    /**
     * Refuses with {@code lead.duplicate-not-flagged} when neither was ever suspected to be the other, and with {@code
     * lead.merge-after-handoff} when an account executive has one of them already.
     */
    public void require() {
        doubt();
        Stream.of(remaining, merged)
                .filter(lead -> lead.progress().stage() == Stage.HANDED_OFF)
                .findFirst()
                .ifPresent(lead -> {
                    throw afterHandoff(lead.id());
                });
    }

    /** The refusal to merge a lead that an account executive has, or is about to get. */
    public static Refusal afterHandoff(LeadId lead) {
        return Refusal.ruleBroken("lead.merge-after-handoff", Map.of("lead", lead.toString()));
    }

    /** The one that remains, as it is with all of the other. */
    Lead.State union(Actor who, Instant now) {
        require();
        LeadDetails filled = remaining.details().joinedBy(merged.details());
        List<String> taken = filled.fieldsUnlike(remaining.details());
        List<Capture> captures = Stream.concat(
                        remaining.captures().stream(),
                        merged.captures().stream().map(capture -> capture.givingOnly(taken)))
                .toList();
        return new Lead.State(
                remaining.id(),
                remaining.tenant(),
                filled,
                captures,
                remaining.progress(),
                remaining.owner().or(merged::owner),
                remaining.bant().completedBy(merged.bant()),
                research(),
                remaining.contacts().and(merged.contacts()),
                remaining.doubts().absorbing(merged.doubts(), doubt().confirmed(merged.id(), who, now), remaining.id()),
                remaining.score(),
                now,
                remaining.version());
    }

    private Doubt doubt() {
        return remaining
                .doubts()
                .of(merged.id())
                .or(() -> merged.doubts().of(remaining.id()))
                .orElseThrow(() -> Refusal.notFound("lead.duplicate-not-flagged", merged.id()));
    }

    /** The remaining one's own, unless only the other one's proved something. */
    private Optional<ResearchNote> research() {
        return proven(remaining)
                .or(() -> proven(merged))
                .or(remaining::research)
                .or(merged::research);
    }

    private static Optional<ResearchNote> proven(Lead.State lead) {
        return lead.research().filter(note -> note.checkedFindings() > 0);
    }

    private static int work(Lead.State lead) {
        int known = BantElement.values().length - lead.bant().missing().size();
        int contacts = lead.contacts().calls() + lead.contacts().otherTimes().size();
        return known
                + contacts
                + lead.research().map(ResearchNote::checkedFindings).orElse(0);
    }
}
