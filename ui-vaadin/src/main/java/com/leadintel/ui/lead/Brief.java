package com.leadintel.ui.lead;

import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.JobId;
import com.leadintel.ui.kit.Proof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What there is to read about a lead, in words. */
public record Brief(Optional<Running> running, Optional<Found> found, Advice advice, List<CallRow> calls) {
    /** A research under way. */
    public record Running(JobId job, int done, int sources) {}

    /** What research found. */
    public record Found(
            boolean complete,
            String engine,
            String age,
            String findings,
            List<Claim> summary,
            List<Claim> pains,
            List<Fit> products,
            List<Claim> talkTracks,
            Optional<Claims> budget,
            Optional<Claims> decisionMaker,
            List<Claim> signals,
            List<String> gaps) {}

    /** A statement with its proofs and how sure it is. */
    public record Claim(String text, List<Proof> proofs, double confidence) {}

    /** A conclusion and the statements that it rests on. */
    public record Claims(String text, List<Claim> because) {}

    /** A product and how well it fits. */
    public record Fit(String product, int score, List<Claim> because) {}

    /** What to do next. */
    public record Advice(NextBestAction.Action action, String title, String reason, boolean overdue) {}

    /** A call with the lead. */
    public record CallRow(CallId call, String title, String length, Instant at, OptionalInt score) {}
}
