package com.leadintel.domain.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a lead was reached, by call and otherwise, earliest first. A contact of one kind at one instant is one contact,
 * so that hearing of it again changes nothing.
 */
public record ContactHistory(List<Instant> callTimes, List<Instant> otherTimes) {
    /** The ways of being in touch that count as contact. */
    public enum Kind {
        CALL,
        EMAIL,
        MEETING,
        MESSAGE
    }

    public ContactHistory {
        callTimes = callTimes.stream().sorted().distinct().toList();
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
        return callTimes.size();
    }

    /** When the last call was. */
    public Optional<Instant> lastCall() {
        return callTimes.stream().reduce((earlier, later) -> later);
    }

    /** When the last contact of any kind was. */
    public Optional<Instant> last() {
        return Stream.concat(callTimes.stream(), otherTimes.stream()).max(Instant::compareTo);
    }

    ContactHistory with(Kind kind, Instant at) {
        return kind == Kind.CALL
                ? new ContactHistory(plus(callTimes, at), otherTimes)
                : new ContactHistory(callTimes, plus(otherTimes, at));
    }

    private static List<Instant> plus(List<Instant> times, Instant at) {
        return Stream.concat(times.stream(), Stream.of(at)).toList();
    }
}
