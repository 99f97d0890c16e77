package com.leadintel.domain.handoff;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Recorded;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lead on its way to an account executive: the briefing as it was, and the effects that tell the world. Each effect is
 * attempted until it is done or has failed for good; the state of the handoff is what its effects say.
 */
public final class Handoff {
    private final State begun;
    private final Recorded events = new Recorded();
    private final List<Effect> effects;
    private Optional<FileId> document;

    /** Everything about a handoff, for storing and restoring; the version is the one that was loaded, 0 for a new one. */
    public record State(
            HandoffId id,
            TenantId tenant,
            LeadId lead,
            Actor from,
            Recipient to,
            Optional<String> notes,
            Briefing briefing,
            Optional<FileId> document,
            List<Effect> effects,
            Instant startedAt,
            long version) {
        public State {
            Require.present(id, "handoff.id-missing");
            Require.present(tenant, "handoff.tenant-missing");
            Require.present(lead, "handoff.lead-missing");
            Require.present(from, "handoff.from-missing");
            Require.present(to, "handoff.recipient-missing");
            notes = notes.map(text -> Require.text(text, 4_000, "handoff.notes-malformed"));
            Require.present(briefing, "handoff.briefing-missing");
            Require.present(document, "handoff.document-missing");
            effects = List.copyOf(effects);
            Require.that(!effects.isEmpty(), "handoff.effects-missing");
            Require.present(startedAt, "handoff.time-missing");
        }
    }

    private Handoff(State state) {
        begun = state;
        effects = new ArrayList<>(state.effects);
        document = state.document;
    }

    /** A lead that is eligible is handed to an account executive, with at least one effect. */
    public static Handoff start(
            HandoffId id,
            TenantId tenant,
            Eligibility eligibility,
            Actor from,
            Recipient to,
            Optional<String> notes,
            Briefing briefing,
            List<Effect> effects,
            Instant now) {
        eligibility.require();
        Handoff handoff = new Handoff(
                new State(id, tenant, briefing.lead(), from, to, notes, briefing, Optional.empty(), effects, now, 0));
        handoff.events.add(new HandoffStarted(tenant, id, briefing.lead(), to.user(), now));
        return handoff;
    }

    /** A handoff as it was stored. */
    public static Handoff restore(State state) {
        return new Handoff(state);
    }

    /** The briefing was printed into a file; the first one counts, and is the answer. */
    public FileId attach(FileId printed) {
        FileId first = document.orElse(printed);
        document = Optional.of(first);
        return first;
    }

    /** Somebody sets out to make an effect happen; refuses one that is done or has failed for good. */
    public Effect attempt(EffectId effect, Instant now) {
        return replace(pending(effect).attempted(now));
    }

    /** An effect happened, under an id outside where there is one; nothing changes when it was done before. */
    public void succeed(EffectId effect, Optional<String> externalId, Instant now) {
        Effect known = effect(effect);
        if (known.state() != Effect.State.DONE) {
            replace(known.done(externalId, now));
            events.add(new EffectDone(begun.tenant, begun.id, begun.lead, known.kind(), now));
            if (status() == HandoffState.SENT) {
                events.add(new HandoffSent(begun.tenant, begun.id, begun.lead, begun.to.user(), now));
            }
        }
    }

    /** An attempt got no answer: the effect may have happened, and is tried again under the same key. */
    public void leaveOpen(EffectId effect, String code, Instant now) {
        replace(pending(effect).unanswered(code, now));
    }

    /** An attempt failed under a code; for good when trying again cannot help or was tried often enough. */
    public void fail(EffectId effect, String code, boolean forGood, Instant now) {
        Effect failed = replace(pending(effect).failing(code, forGood, now));
        if (forGood) {
            events.add(new EffectFailed(begun.tenant, begun.id, begun.lead, failed.kind(), code, now));
        }
    }

    /** A person wants a failed effect tried again, by somebody else than before. */
    public void retry(EffectId effect, Instant now) {
        replace(failed(effect).reopened(now));
    }

    /** Whoever was to carry out an effect that failed was sent again. */
    public void resume(EffectId effect, Instant now) {
        replace(failed(effect).resumed(now));
    }

    /** How it stands. */
    public HandoffState status() {
        return HandoffState.of(effects);
    }

    /** The effects that are still to happen, in their order. */
    public List<Effect> pending() {
        return effects.stream()
                .filter(effect -> effect.state() == Effect.State.PENDING)
                .toList();
    }

    /** One effect; refuses an id that is none of this handoff's. */
    public Effect effect(EffectId id) {
        return effects.stream()
                .filter(effect -> effect.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("handoff.effect-not-found", id));
    }

    public HandoffId id() {
        return begun.id;
    }

    public LeadId lead() {
        return begun.lead;
    }

    public State state() {
        return new State(
                begun.id,
                begun.tenant,
                begun.lead,
                begun.from,
                begun.to,
                begun.notes,
                begun.briefing,
                document,
                effects,
                begun.startedAt,
                begun.version);
    }

    /** Hands over what happened since it was last stored. */
    public List<DomainEvent> drainEvents() {
        return events.drain();
    }

    private Effect pending(EffectId id) {
        Effect effect = effect(id);
        if (effect.state() != Effect.State.PENDING) {
            throw Refusal.ruleBroken("handoff.effect-not-pending", Map.of("state", effect.state()));
        }
        return effect;
    }

    private Effect failed(EffectId id) {
        Effect effect = effect(id);
        if (effect.state() != Effect.State.FAILED) {
            throw Refusal.ruleBroken("handoff.effect-not-failed", Map.of("state", effect.state()));
        }
        return effect;
    }

    private Effect replace(Effect changed) {
        effects.replaceAll(effect -> effect.id().equals(changed.id()) ? changed : effect);
        return changed;
    }
}
