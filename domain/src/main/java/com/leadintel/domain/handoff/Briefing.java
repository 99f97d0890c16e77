package com.leadintel.domain.handoff;

import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Scorecard;
import com.leadintel.domain.lead.Bant;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadScore;
import com.leadintel.domain.lead.StageMove;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.research.DossierContent;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an account executive should know of a lead, as it was when it was written: who it is, what is known of
 * its BANT and why, what research found, the calls (the latest first), and what was agreed to happen next.
 */
public record Briefing(
        LeadId lead,
        LeadDetails details,
        LeadScore score,
        Bant bant,
        Optional<DossierContent> dossier,
        List<String> gaps,
        List<CallSummary> calls,
        List<NextStep> nextSteps,
        List<StageMove> moves,
        Instant writtenAt) {
    public Briefing {
        Require.present(lead, "briefing.lead-missing");
        Require.present(details, "briefing.details-missing");
        Require.present(score, "briefing.score-missing");
        Require.present(bant, "briefing.bant-missing");
        Require.present(dossier, "briefing.dossier-missing");
        gaps = List.copyOf(gaps);
        calls = calls.stream()
                .sorted(Comparator.comparing(CallSummary::heldAt).reversed())
                .toList();
        nextSteps = List.copyOf(nextSteps);
        moves = List.copyOf(moves);
        Require.present(writtenAt, "briefing.time-missing");
    }

    /** Writes down what is known of a lead; the next steps are those of its latest analysed call. */
    public static Briefing of(Lead lead, Optional<Dossier> dossier, List<CallSummary> calls, Instant now) {
        Lead.State state = lead.state();
        return new Briefing(
                lead.id(),
                lead.details(),
                lead.score(),
                lead.bant(),
                dossier.map(Dossier::content),
                dossier.map(Dossier::gaps).orElse(List.of()),
                calls,
                latestAnalysed(calls).map(CallSummary::nextSteps).orElse(List.of()),
                state.progress().moves(),
                now);
    }

    /** The scorecard of the latest analysed call. */
    public Optional<Scorecard> scorecard() {
        return latestAnalysed(calls).flatMap(CallSummary::scorecard);
    }

    private static Optional<CallSummary> latestAnalysed(List<CallSummary> calls) {
        return calls.stream()
                .filter(call -> call.scorecard().isPresent())
                .max(Comparator.comparing(CallSummary::heldAt));
    }
}
