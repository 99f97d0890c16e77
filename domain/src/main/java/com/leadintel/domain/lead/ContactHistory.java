package com.leadintel.domain.lead;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a lead was reached, by call and otherwise, earliest first. Two calls are two contacts, even at one instant; a call
 * that is told without its record here counts once for an instant, and is taken to be the recorded call of that instant.
 * Another contact of one instant is one contact. Hearing of any of them again changes nothing.
 */
public record ContactHistory(List<PastCall> pastCalls, List<Instant> otherTimes) {
    /** The ways of being in touch that count as contact. */
    public enum Kind {
        CALL,
        EMAIL,
        MEETING,
        MESSAGE
    }

    /** A call that reached the lead: which one, where we have a record of it, and when it was. */
    public record PastCall(Optional<CallId> call, Instant at) {
        public PastCall {
            Require.present(call, "contact.call-missing");
            Require.present(at, "contact.time-missing");
        }

        boolean unrecordedAt(Instant time) {
            return call.isEmpty() && at.equals(time);
        }

        boolean is(CallId other) {
            return call.equals(Optional.of(other));
        }
    }

    public ContactHistory {
        pastCalls = pastCalls.stream()
                .sorted(Comparator.comparing(PastCall::at))
                .distinct()
                .toList();
        otherTimes = otherTimes.stream().sorted().distinct().toList();
    }

    /** Never reached. */
    public static ContactHistory none() {
        return new ContactHistory(List.of(), List.of());
    }

    /** Whether there was any contact. */
    public boolean any() {
        return last().isPresent();
    }

    /** How many calls there were. */
    public int calls() {
        return pastCalls.size();
    }

    /** When the calls were. */
    public List<Instant> callTimes() {
        return pastCalls.stream().map(PastCall::at).toList();
    }

    /** When the last call was. */
    public Optional<Instant> lastCall() {
        return callTimes().stream().reduce((earlier, later) -> later);
    }

    /** When the last contact of any kind was. */
    public Optional<Instant> last() {
        return Stream.concat(callTimes().stream(), otherTimes.stream()).max(Instant::compareTo);
    }

    ContactHistory with(Kind kind, Instant at) {
        if (kind != Kind.CALL) {
            return new ContactHistory(pastCalls, plus(otherTimes, at));
        }
        return callTimes().contains(at)
                ? this
                : new ContactHistory(plus(pastCalls, new PastCall(Optional.empty(), at)), otherTimes);
    }

    ContactHistory withCall(CallId call, Instant at) {
        if (pastCalls.stream().anyMatch(past -> past.is(call))) {
            return this;
        }
        List<PastCall> others =
                pastCalls.stream().filter(past -> !past.unrecordedAt(at)).toList();
        return new ContactHistory(plus(others, new PastCall(Optional.of(call), at)), otherTimes);
    }

    /** Both histories as one; what both tell counts once. */
    ContactHistory and(ContactHistory other) {
        ContactHistory all = this;
        for (PastCall past : other.pastCalls) {
            all = past.call().isPresent() ? all.withCall(past.call().get(), past.at()) : all.with(Kind.CALL, past.at());
        }
        for (Instant time : other.otherTimes) {
            all = all.with(Kind.MESSAGE, time);
        }
        return all;
    }

    ContactHistory withoutCall(CallId call) {
        return new ContactHistory(
                pastCalls.stream().filter(past -> !past.is(call)).toList(), otherTimes);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
