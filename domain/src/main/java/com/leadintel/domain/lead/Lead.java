package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Recorded;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person or firm that may buy. A lead is captured, researched, contacted, qualified and handed off, or disqualified on
 * the way; research and contact move it forward by themselves, a person moves it wherever the rules of the stage allow,
 * and only a handoff hands it off. The score follows every change.
 */
public final class Lead {
    private final LeadId id;
    private final TenantId tenant;
    private final long version;
    private final Recorded events = new Recorded();
    private List<Capture> captures;
    private LeadDetails details;
    private Progress progress;
    private Optional<UserId> owner;
    private Bant bant;
    private Optional<ResearchNote> research;
    private ContactHistory contacts;
    private Doubts doubts;
    private LeadScore score;
    private Instant changedAt;

    /** Everything about a lead, for storing and restoring; the version is the one that was loaded, 0 for a new lead. */
    public record State(
            LeadId id,
            TenantId tenant,
            LeadDetails details,
            List<Capture> captures,
            Progress progress,
            Optional<UserId> owner,
            Bant bant,
            Optional<ResearchNote> research,
            ContactHistory contacts,
            Doubts doubts,
            LeadScore score,
            Instant changedAt,
            long version) {
        public State {
            captures = List.copyOf(captures);
            Require.that(!captures.isEmpty(), "lead.capture-missing");
        }
    }

    private Lead(State state) {
        id = Require.present(state.id, "lead.id-missing");
        tenant = Require.present(state.tenant, "lead.tenant-missing");
        version = state.version;
        become(state);
    }

    private void become(State state) {
        details = state.details;
        captures = new ArrayList<>(state.captures);
        progress = state.progress;
        owner = state.owner;
        bant = state.bant;
        research = state.research;
        contacts = state.contacts;
        doubts = state.doubts;
        score = state.score;
        changedAt = state.changedAt;
    }

    /** A new lead comes in. */
    public static Lead capture(LeadId id, TenantId tenant, LeadDetails details, Capture capture, Instant now) {
        Lead lead = new Lead(Beginning.of(id, tenant, details, capture, now));
        lead.events.add(LeadCaptured.of(tenant, id, capture, now));
        return lead;
    }

    /** A lead as it was stored. */
    public static Lead restore(State state) {
        return new Lead(state);
    }

    /** A lead that we knew comes in again: what was missing is filled, nothing is overwritten, the capture is kept. */
    public void mergeIn(LeadDetails again, Capture capture, Instant now) {
        List<String> fields = details.filledFrom(again).fieldsUnlike(details);
        details = details.filledFrom(again);
        captures.add(capture.bringing(again, fields));
        changed(new LeadRecaptured(tenant, id, capture.via(), fields, now));
    }

    /** Somebody corrects what is known; the images stay, and nothing happens when nothing differs. */
    public void correct(LeadDetails corrected, Instant now) {
        List<String> fields = corrected.withImagesOf(details).fieldsUnlike(details);
        if (!fields.isEmpty()) {
            details = corrected.withImagesOf(details);
            changed(new LeadCorrected(tenant, id, fields, now));
        }
    }

    /** A person moves the lead; refuses with {@code lead.stage-not-allowed} and what is missing. */
    public void moveTo(Stage to, Actor who, Optional<String> why, Instant now) {
        StageRule.require(state(), to, why);
        enter(to, who, why, now);
    }

    /** A person gives the lead up, and says why. */
    public void disqualify(String reason, Actor who, Instant now) {
        moveTo(Stage.DISQUALIFIED, who, Optional.of(reason), now);
    }

    /** The rules that moving the lead to a stage would break now; a reason counts as given. */
    public List<StageRule> obstaclesTo(Stage to) {
        return StageRule.brokenBy(state(), to, Optional.of("given"));
    }

    /** A person writes down what is known of one BANT element; it stands until a person changes it. */
    public void recordBant(BantElement element, BantValue value, Instant now) {
        Require.that(value.isWritten(), "bant.author-missing");
        bant = bant.with(element, value);
        changed(new BantRecorded(tenant, id, element, true, now));
    }

    /** An analysis learnt one BANT element: it fills a gap or follows an earlier statement, never a person's word. */
    public void learnBant(BantElement element, BantValue value, Instant now) {
        know(bant.taught(element, value), now);
    }

    /** What a call says now, or other calls where it says nothing, is known in place of what it said before. */
    public void relearnBant(CallId call, Map<BantElement, BantValue> said, Instant now) {
        know(bant.relearning(call, said), now);
    }

    /** The lead gets an owner, or none. */
    public void assignTo(Optional<UserId> newOwner, Actor by, Instant now) {
        if (!owner.equals(newOwner)) {
            owner = newOwner;
            changed(new LeadAssigned(tenant, id, newOwner, by.user(), now));
        }
    }

    /** A dossier was written; with a checked finding a new lead becomes researched. */
    public void noteDossier(ResearchNote note, Actor by, Instant now) {
        research = Optional.of(note);
        changed(new ResearchNoted(tenant, id, note.dossier(), note.checkedFindings(), now));
        advance(Stage.RESEARCHED, by, now);
    }

    /** The lead was reached at a time; it becomes contacted unless it is further already. Known contacts change nothing. */
    public void noteContact(ContactHistory.Kind kind, Instant when, Actor by, Instant now) {
        reached(contacts.with(kind, when), kind, by, now);
    }

    /** The lead was reached by a call that we have a record of, which counts as every other contact. */
    public void noteCall(CallId call, Instant when, Actor by, Instant now) {
        reached(contacts.withCall(call, when), ContactHistory.Kind.CALL, by, now);
    }

    /**
     * A call was with somebody else: the contact and what its words taught are taken back. So is the step to contacted
     * if whoever noted the call made it and nothing else reached the lead; a stage that a person chose stays.
     */
    public void withdrawCall(CallId call, Actor by, String why, Instant now) {
        State before = state();
        contacts = contacts.withoutCall(call);
        bant = bant.without(call);
        if (!state().equals(before)) {
            changed(new CallWithdrawn(tenant, id, call, now));
            progress.broughtTo(Stage.CONTACTED, by)
                    .filter(from -> !contacts.any())
                    .map(from -> obstaclesTo(Stage.RESEARCHED).isEmpty() ? Stage.RESEARCHED : from)
                    .ifPresent(from -> enter(from, by, Optional.of(why), now));
        }
    }

    /** A handoff hands the lead to an account executive; only a qualified lead, and nothing happens the second time. */
    public void markHandedOff(Actor by, Instant now) {
        if (stage() != Stage.HANDED_OFF) {
            StageRule.requireQualified(state());
            enter(Stage.HANDED_OFF, by, Optional.empty(), now);
        }
    }

    /** The account executive or the CRM says what became of a handed-off lead. */
    public void recordOutcome(Outcome result, Instant now) {
        progress = progress.endingIn(result);
        changed(new OutcomeRecorded(tenant, id, result.result(), result.amount(), now));
    }

    /** Another lead may be this one; a pair that a person has dismissed is not flagged again. */
    public void flagDuplicate(LeadId other, List<DuplicateReason> reasons, Instant now) {
        Require.that(!other.equals(id), "lead.duplicate-of-itself");
        if (!doubts.about(other)) {
            doubts = doubts.with(other, reasons, now);
            changed(new DuplicateFlagged(tenant, id, other, now));
        }
    }

    /** A person says that the other lead is not this one. */
    public void dismissDuplicate(LeadId other, Actor who, Instant now) {
        doubts = doubts.dismissing(other, who);
        changed(new DuplicateDismissed(tenant, id, other, now));
    }

    /** A person says that another lead is this one: it fills what this one lacks, and ends. See {@link LeadMerge}. */
    public void absorb(Lead other, Actor who, Instant now) {
        become(new LeadMerge(state(), other.state()).union(who, now));
        changed(new LeadMerged(tenant, id, other.id, owner, other.owner, who.user(), now));
    }

    /** A lead that was suspected to be this one was merged into another, which is suspected in its place. */
    public void suspectInstead(LeadId merged, LeadId remaining) {
        doubts = doubts.redirecting(merged, remaining, id);
    }

    /** Scores the lead anew, because time passes too. */
    public void rescore(Instant now) {
        LeadScore fresh = LeadScore.of(state(), now);
        fresh.since(score, tenant, id).ifPresent(events::add);
        score = fresh;
    }

    /** Refuses as stale unless the lead is still as the caller saw it. */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw Refusal.stale("lead.changed-meanwhile", Map.of("seen", seen, "now", version));
        }
    }

    public LeadId id() {
        return id;
    }

    public LeadDetails details() {
        return details;
    }

    public Stage stage() {
        return progress.stage();
    }

    public Bant bant() {
        return bant;
    }

    public LeadScore score() {
        return score;
    }

    public State state() {
        return new State(
                id, tenant, details, captures, progress, owner, bant, research, contacts, doubts, score, changedAt,
                version);
    }

    /** Hands over what happened since it was last stored. */
    public List<DomainEvent> drainEvents() {
        return events.drain();
    }

    private void advance(Stage to, Actor by, Instant now) {
        if (stage().before(to) && obstaclesTo(to).isEmpty()) {
            enter(to, by, Optional.empty(), now);
        }
    }

    private void reached(ContactHistory longer, ContactHistory.Kind kind, Actor by, Instant now) {
        if (!longer.equals(contacts)) {
            contacts = longer;
            changed(new ContactNoted(tenant, id, kind, now));
            advance(Stage.CONTACTED, by, now);
        }
    }

    private void know(Bant wiser, Instant now) {
        Bant before = bant;
        bant = wiser;
        wiser.since(before, tenant, id, now).forEach(this::changed);
    }

    private void enter(Stage to, Actor who, Optional<String> why, Instant now) {
        Stage from = stage();
        progress = progress.entering(to, who, why, now);
        changed(new LeadMoved(tenant, id, from, to, who.user(), now));
    }

    private void changed(LeadEvent event) {
        events.add(event);
        changedAt = event.at();
        rescore(event.at());
    }
}
