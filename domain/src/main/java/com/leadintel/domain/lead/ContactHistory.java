package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.Optional;

/** How often a lead was reached, by call and otherwise, and when last. */
public record ContactHistory(int calls, int others, Optional<Instant> lastCall, Optional<Instant> last) {
    /** The ways of being in touch that count as contact. */
    public enum Kind {
        CALL,
        EMAIL,
        MEETING,
        MESSAGE
    }

    public ContactHistory {
        Require.that(calls >= 0 && others >= 0, "contact-history.count-negative");
        Require.that((calls > 0) == lastCall.isPresent(), "contact-history.last-call-inconsistent");
        Require.that((calls + others > 0) == last.isPresent(), "contact-history.last-inconsistent");
    }

    /** Never reached. */
    public static ContactHistory none() {
        return new ContactHistory(0, 0, Optional.empty(), Optional.empty());
    }

    /** Whether there was any contact. */
    public boolean any() {
        return last.isPresent();
    }

    ContactHistory with(Kind kind, Instant at) {
        boolean call = kind == Kind.CALL;
        return new ContactHistory(
                calls + (call ? 1 : 0),
                others + (call ? 0 : 1),
                call ? Optional.of(later(lastCall, at)) : lastCall,
                Optional.of(later(last, at)));
    }

    private static Instant later(Optional<Instant> known, Instant other) {
        return known.filter(instant -> instant.isAfter(other)).orElse(other);
    }
}
