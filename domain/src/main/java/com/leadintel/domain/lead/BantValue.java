package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one BANT element: the words (at most 500 characters), an amount where it is a budget (of one a month, a year's), a date where it
 * is a timeline, how sure it is, and either the person who wrote it or the evidence that it was learnt from. The time is
 * when it was written or said.
 */
public record BantValue(
        String text,
        Optional<Money> amount,
        Optional<LocalDate> date,
        Confidence confidence,
        Optional<Actor> author,
        List<Evidence> evidence,
        Instant at) {
    public BantValue {
        text = Require.text(text, 500, "bant.text-malformed");
        Require.present(amount, "bant.amount-missing");
        Require.present(date, "bant.date-missing");
        Require.present(confidence, "bant.confidence-missing");
        evidence = List.copyOf(evidence);
        Require.that(author.isPresent() || !evidence.isEmpty(), "bant.neither-author-nor-evidence");
        Require.present(at, "bant.time-missing");
    }

    /** What a person wrote down; certain, because a person answers for it. */
    public static BantValue written(String text, Actor author, Instant at) {
        return new BantValue(
                text, Optional.empty(), Optional.empty(), new Confidence(1), Optional.of(author), List.of(), at);
    }

    /** What an analysis learnt from somebody's words, said at a time. */
    public static BantValue learnt(
            String text, Confidence confidence, List<? extends Evidence> evidence, Instant saidAt) {
        return new BantValue(
                text, Optional.empty(), Optional.empty(), confidence, Optional.empty(), List.copyOf(evidence), saidAt);
    }

    /** The same value with an amount. */
    public BantValue worth(Money money) {
        return new BantValue(text, Optional.of(money), date, confidence, author, evidence, at);
    }

    /** The same value with a date. */
    public BantValue due(LocalDate day) {
        return new BantValue(text, amount, Optional.of(day), confidence, author, evidence, at);
    }

    /** Whether a person answers for it. */
    public boolean isWritten() {
        return author.isPresent();
    }

    /** Whether it was learnt from words of this call. */
    boolean restsOn(CallId call) {
        return !isWritten()
                && evidence.stream()
                        .anyMatch(proof -> proof instanceof Evidence.Spoken spoken
                                && spoken.call().equals(call));
    }

    /** Whether a newly learnt value takes this one's place: never a person's, never that of a later statement. */
    boolean yieldsTo(BantValue learnt) {
        return !isWritten() && !at.isAfter(learnt.at);
    }
}
