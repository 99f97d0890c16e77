package com.leadintel.ui.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Proof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Everything that the page of a call says, in words and numbers. */
public record CallPage(
        CallId id,
        String title,
        Optional<LeadId> lead,
        Instant at,
        List<Speaker> speakers,
        List<String> notices,
        Optional<Sound> sound,
        List<Turn> turns,
        Optional<Judgement> judgement) {
    /** Somebody who speaks; the voice is {@code b}, {@code b2} for buyers, {@code s} for sellers. */
    public record Speaker(String name, String voice) {}

    /** What the player draws: how long it is, who speaks when, and what is marked. */
    public record Sound(
            Optional<String> href, double seconds, List<Stretch> stretches, List<Mark> marks, List<Side> sides) {}

    /** A stretch of time in which somebody speaks. */
    public record Stretch(double from, double to, String voice, String name) {}

    /** Something worth hearing: {@code bant} with its letter, {@code obj} or {@code step}. */
    public record Mark(double at, String kind, String letter, String label) {}

    /** One side's share of the talking. */
    public record Side(String name, String share, String tone) {}

    /** One turn, its text in pieces of which some are marked as evidence. */
    public record Turn(
            int index,
            String speaker,
            String voice,
            boolean seller,
            Optional<Double> from,
            Optional<Feeling> feeling,
            List<Piece> pieces,
            List<Note> notes) {}

    /** What the words of a turn plainly sound like. */
    public record Feeling(boolean good, String label) {}

    /** Some words; marked when they prove something. */
    public record Piece(String text, boolean marked) {}

    /** What a turn proves. */
    public record Note(String label, String detail, Optional<Double> confidence) {}

    /** What the analysis made of the call. */
    public record Judgement(
            OptionalInt overall,
            String rubric,
            String engine,
            List<Dimension> dimensions,
            List<Measure> measures,
            List<Objected> objections,
            List<Next> next,
            List<Insight> insights) {}

    /** One dimension of the scorecard. */
    public record Dimension(String name, OptionalInt score, String advice, List<Proof> proofs) {}

    /** Something counted; a dash when it was not observed. */
    public record Measure(String name, String value) {}

    /** An objection and whether it was handled. */
    public record Objected(String category, boolean handled, List<Proof> proofs) {}

    /** An agreed next step: who does it, what they said, by when, and whether that day has passed. */
    public record Next(String owner, String said, String due, boolean late, List<Proof> proofs) {}

    /** Something worth knowing. */
    public record Insight(String text, List<Proof> proofs) {}
}
