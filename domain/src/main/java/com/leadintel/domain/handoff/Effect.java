package com.leadintel.domain.handoff;

import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that the world sees of a handoff. It happens once: the key stays the same over all attempts, and whoever
 * carries it out looks the key up before trying again. An ambiguous effect was sent without an answer, so that it may
 * have happened; trying again under the same key is safe. The retries are how often a person wanted it again: whoever
 * was to carry it out before then no longer may.
 */
public record Effect(
        EffectId id,
        Kind kind,
        State state,
        String key,
        int attempts,
        int retries,
        boolean ambiguous,
        Optional<String> externalId,
        Optional<String> failure,
        Instant changedAt) {
    /** The kinds of effects, in the order in which a handoff wants them. */
    public enum Kind {
        EMAIL,
        CRM_TASK,
        LOG,
        STAGE
    }

    /** How an effect stands; a failed one waits for a person. */
    public enum State {
        PENDING,
        DONE,
        FAILED
    }

    public Effect {
        Require.present(id, "effect.id-missing");
        Require.present(kind, "effect.kind-missing");
        Require.present(state, "effect.state-missing");
        key = Require.text(key, 200, "effect.key-malformed");
        Require.that(attempts >= 0, "effect.attempts-negative");
        Require.that(retries >= 0, "effect.retries-negative");
        externalId = externalId.map(text -> Require.text(text, 500, "effect.external-id-malformed"));
        failure = failure.map(code -> Require.text(code, 200, "effect.failure-malformed"));
        Require.that(state != State.FAILED || failure.isPresent(), "effect.failure-missing");
        Require.present(changedAt, "effect.time-missing");
    }

    /** An effect that is still to happen; its key is made of its id. */
    public static Effect planned(EffectId id, Kind kind, Instant now) {
        String key = "lead-intel-handoff-" + id;
        return new Effect(id, kind, State.PENDING, key, 0, 0, false, Optional.empty(), Optional.empty(), now);
    }

    /** Whether it is still to happen, and by whoever was asked after this many retries. */
    public boolean awaits(int retry) {
        return state == State.PENDING && retries == retry;
    }

    /** Whether it failed while whoever was asked after this many retries was to carry it out. */
    public boolean failedAfter(int retry) {
        return state == State.FAILED && retries == retry;
    }

    Effect attempted(Instant now) {
        return new Effect(id, kind, State.PENDING, key, attempts + 1, retries, ambiguous, externalId, failure, now);
    }

    Effect done(Optional<String> external, Instant now) {
        return new Effect(id, kind, State.DONE, key, attempts, retries, false, external, Optional.empty(), now);
    }

    Effect unanswered(String code, Instant now) {
        return new Effect(id, kind, State.PENDING, key, attempts, retries, true, externalId, Optional.of(code), now);
    }

    Effect failing(String code, boolean forGood, Instant now) {
        State next = forGood ? State.FAILED : State.PENDING;
        return new Effect(id, kind, next, key, attempts, retries, ambiguous, externalId, Optional.of(code), now);
    }

    Effect resumed(Instant now) {
        return new Effect(id, kind, State.PENDING, key, attempts, retries, ambiguous, externalId, failure, now);
    }

    Effect reopened(Instant now) {
        return new Effect(id, kind, State.PENDING, key, attempts, retries + 1, ambiguous, externalId, failure, now);
    }
}
