package com.leadintel.domain.lead;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is known of a lead's budget, authority, need and timeline. */
public record Bant(
        Optional<BantValue> budget,
        Optional<BantValue> authority,
        Optional<BantValue> need,
        Optional<BantValue> timeline) {
    private static final double SURE = 0.6;

    public Bant {
        Require.present(budget, "bant.budget-missing");
        Require.present(authority, "bant.authority-missing");
        Require.present(need, "bant.need-missing");
        Require.present(timeline, "bant.timeline-missing");
    }

    /** Nothing known yet. */
    public static Bant unknown() {
        return new Bant(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is known of one element. */
    public Optional<BantValue> of(BantElement element) {
        return switch (element) {
            case BUDGET -> budget;
            case AUTHORITY -> authority;
            case NEED -> need;
            case TIMELINE -> timeline;
        };
    }

    /** The same with another value for one element. */
    public Bant with(BantElement element, BantValue value) {
        Optional<BantValue> known = Optional.of(value);
        return new Bant(
                element == BantElement.BUDGET ? known : budget,
                element == BantElement.AUTHORITY ? known : authority,
                element == BantElement.NEED ? known : need,
                element == BantElement.TIMELINE ? known : timeline);
    }

    /** The same with what an analysis learnt, unless a person's word or a later statement is known. */
    Bant learning(BantElement element, BantValue value) {
        return of(element).map(held -> held.yieldsTo(value)).orElse(true) ? with(element, value) : this;
    }

    /** The same, learning from an analysis; refuses a person's word with {@code bant.evidence-missing}. */
    Bant taught(BantElement element, BantValue value) {
        Require.that(!value.isWritten(), "bant.evidence-missing");
        return learning(element, value);
    }

    /** The same with what another knows better: what is missing here, a person's word, or a later statement. */
    Bant completedBy(Bant other) {
        Bant all = this;
        for (BantElement element : BantElement.values()) {
            Optional<BantValue> theirs = other.of(element);
            if (theirs.isPresent()) {
                boolean taken = theirs.get().isWritten()
                        && of(element).filter(BantValue::isWritten).isEmpty();
                all = taken ? all.with(element, theirs.get()) : all.learning(element, theirs.get());
            }
        }
        return all;
    }

    /** The same without what was learnt from a call. */
    Bant without(CallId call) {
        return new Bant(
                budget.filter(value -> !value.restsOn(call)),
                authority.filter(value -> !value.restsOn(call)),
                need.filter(value -> !value.restsOn(call)),
                timeline.filter(value -> !value.restsOn(call)));
    }

    /**
     * The same with what a call says now, or other calls where it says nothing, in place of what it said before; a
     * person's word stays, and so does a later statement.
     */
    Bant relearning(CallId call, Map<BantElement, BantValue> said) {
        Bant wiser = without(call);
        for (Map.Entry<BantElement, BantValue> known : said.entrySet()) {
            wiser = wiser.taught(known.getKey(), known.getValue());
        }
        return wiser;
    }

    /** The elements that were learnt from a call, in their order. */
    public List<BantElement> learntFrom(CallId call) {
        return elements(
                element -> of(element).filter(value -> value.restsOn(call)).isPresent());
    }

    /** The news that an analysis brought when this came to be known in place of what was known before. */
    List<LeadEvent> since(Bant before, TenantId tenant, LeadId lead, Instant now) {
        return elements(element -> !of(element).equals(before.of(element))).stream()
                .<LeadEvent>map(element -> of(element).isPresent()
                        ? new BantRecorded(tenant, lead, element, false, now)
                        : new BantWithdrawn(tenant, lead, element, now))
                .toList();
    }

    /** The elements that are known, but less than 60 % surely, in their order: somebody should ask again. */
    public List<BantElement> unsure() {
        return elements(element ->
                of(element).filter(value -> value.confidence().value() < SURE).isPresent());
    }

    /** The elements of which nothing is known, in their order. */
    public List<BantElement> missing() {
        return elements(element -> of(element).isEmpty());
    }

    private static List<BantElement> elements(Predicate<BantElement> some) {
        return Arrays.stream(BantElement.values()).filter(some).toList();
    }
}
