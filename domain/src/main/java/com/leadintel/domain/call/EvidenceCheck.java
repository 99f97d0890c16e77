package com.leadintel.domain.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The wall between any engine and the record: a claim stays only if its words stand verbatim in the turn it names, and a
 * buyer's fact only if a buyer said them. What does not stay is reported.
 */
public final class EvidenceCheck {
    private final CallId call;
    private final Transcript transcript;
    private final List<Dropped> dropped = new ArrayList<>();

    private EvidenceCheck(CallId call, Transcript transcript) {
        this.call = call;
        this.transcript = transcript;
    }

    /** A claim that was refused: what it claimed, the reason, and the words that it rested on. */
    public record Dropped(String claim, Reason reason, String quote) {
        public Dropped {
            claim = Require.text(claim, 80, "dropped.claim-malformed");
            Require.present(reason, "dropped.reason-missing");
            Require.present(quote, "dropped.quote-missing");
        }
    }

    /** Why a claim was refused. */
    public enum Reason {
        NO_EVIDENCE,
        OTHER_CALL,
        NOT_VERBATIM,
        WRONG_SPEAKER,
        NOT_THE_BUYER
    }

    /** Findings of which every claim holds, and the claims that did not. */
    public record Checked(Findings findings, List<Dropped> dropped) {}

    /** Checks every claim of the findings against the transcript. */
    public static Checked of(CallId call, Transcript transcript, Findings findings) {
        EvidenceCheck check = new EvidenceCheck(call, transcript);
        Findings kept = check.kept(findings);
        return new Checked(kept, List.copyOf(check.dropped));
    }

    private Findings kept(Findings found) {
        BuyerFacts buyer = found.buyer();
        return new Findings(
                found.engine(),
                found.type(),
                new BuyerFacts(
                        fact("budget", buyer.budget()),
                        fact("authority", buyer.authority()),
                        fact("need", buyer.need()),
                        fact("timeline", buyer.timeline())),
                new Scorecard(
                        found.scorecard().rubric(),
                        found.scorecard().weights(),
                        found.scorecard().dimensions().stream()
                                .map(this::dimension)
                                .toList()),
                found.measures(),
                found.questions().stream()
                        .filter(one -> holds("question", one.evidence()))
                        .toList(),
                found.objections().stream()
                        .flatMap(one -> objection(one).stream())
                        .toList(),
                found.competitors().stream()
                        .filter(one -> holds("competitor", one.evidence()))
                        .toList(),
                found.moods().stream()
                        .filter(one -> transcript.turn(one.turn()).isPresent())
                        .toList(),
                found.nextSteps().stream().flatMap(one -> step(one).stream()).toList(),
                found.insights().stream().flatMap(one -> insight(one).stream()).toList());
    }

    private <T> Optional<Claim<T>> fact(String name, Optional<Claim<T>> claim) {
        return claim.flatMap(made ->
                some(name, made.evidence(), true).map(stands -> new Claim<>(made.value(), made.confidence(), stands)));
    }

    private Optional<Objection> objection(Objection made) {
        return some("objection", made.evidence(), true)
                .map(stands -> new Objection(made.category(), stands, made.steps(), made.handled()));
    }

    private Optional<NextStep> step(NextStep made) {
        return some("next-step", made.evidence(), false)
                .map(stands -> new NextStep(made.owner(), made.side(), made.due(), stands));
    }

    private DimensionScore dimension(DimensionScore made) {
        if (made.score().isEmpty()) {
            return made.notObserved();
        }
        return some("scorecard", made.evidence(), false)
                .map(stands -> new DimensionScore(made.dimension(), made.score(), stands, made.advice()))
                .orElseGet(made::notObserved);
    }

    private Optional<Insight> insight(Insight made) {
        return made.evidence().isEmpty()
                ? Optional.of(made)
                : some("insight", made.evidence(), false).map(stands -> new Insight(made.message(), stands));
    }

    private Optional<List<Evidence.Spoken>> some(String claim, List<Evidence.Spoken> quotes, boolean ofBuyer) {
        if (quotes.isEmpty()) {
            dropped.add(new Dropped(claim, Reason.NO_EVIDENCE, ""));
        }
        List<Evidence.Spoken> stands = quotes.stream()
                .filter(quote -> holds(claim, quote) && (!ofBuyer || byBuyer(claim, quote)))
                .toList();
        return stands.isEmpty() ? Optional.empty() : Optional.of(stands);
    }

    private boolean holds(String claim, Evidence.Spoken quote) {
        Optional<Turn> turn = transcript.turn(quote.turn());
        if (!quote.call().equals(call)) {
            return drop(claim, Reason.OTHER_CALL, quote);
        }
        if (turn.map(Turn::text)
                .filter(text -> text.regionMatches(quote.from(), quote.quote(), 0, quote.to() - quote.from()))
                .isEmpty()) {
            return drop(claim, Reason.NOT_VERBATIM, quote);
        }
        return turn.orElseThrow().speaker().equals(quote.speaker()) || drop(claim, Reason.WRONG_SPEAKER, quote);
    }

    private boolean byBuyer(String claim, Evidence.Spoken quote) {
        return transcript.turn(quote.turn()).orElseThrow().side() == Side.BUYER
                || drop(claim, Reason.NOT_THE_BUYER, quote);
    }

    private boolean drop(String claim, Reason reason, Evidence.Spoken quote) {
        dropped.add(new Dropped(claim, reason, quote.quote()));
        return false;
    }
}
