package com.leadintel.domain.handoff;

import com.leadintel.domain.call.Analysis;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.CompetitorMention;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Insight;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Scorecard;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One call in a briefing: when, how long, by whom, and what the analysis that counts found where there is one. */
public record CallSummary(
        CallId call,
        Instant heldAt,
        Duration duration,
        Optional<UserId> seller,
        Optional<CallType> type,
        Optional<Scorecard> scorecard,
        List<Objection> objections,
        List<CompetitorMention> competitors,
        List<Insight> insights,
        List<NextStep> nextSteps) {
    public CallSummary {
        Require.present(call, "call-summary.call-missing");
        Require.present(heldAt, "call-summary.time-missing");
        Require.present(duration, "call-summary.duration-missing");
        objections = List.copyOf(objections);
        competitors = List.copyOf(competitors);
        insights = List.copyOf(insights);
        nextSteps = List.copyOf(nextSteps);
    }

    /** Sums up a call. */
    public static CallSummary of(Call.State call) {
        Optional<Findings> found = Analysis.counting(call).map(Analysis::findings);
        return new CallSummary(
                call.id(),
                call.occurredAt(),
                call.duration(),
                call.seller(),
                found.map(Findings::type).or(call::type),
                found.map(Findings::scorecard),
                found.map(Findings::objections).orElse(List.of()),
                found.map(Findings::competitors).orElse(List.of()),
                found.map(Findings::insights).orElse(List.of()),
                found.map(Findings::nextSteps).orElse(List.of()));
    }
}
