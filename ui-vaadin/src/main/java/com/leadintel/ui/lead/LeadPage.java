package com.leadintel.ui.lead;

import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.kit.Proof;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that the page of a lead says, in words. */
public record LeadPage(
        LeadId id,
        String title,
        Stage stage,
        String stageSince,
        List<Fact> facts,
        String tier,
        String tierClass,
        Optional<String> owner,
        List<Successor> successors,
        Optional<Contact> person,
        Optional<Message> message,
        List<String> images,
        int score,
        List<Reason> reasons,
        List<Known> bant,
        String bantStates,
        List<Happening> timeline,
        List<Suspicion> suspicions,
        Optional<Result> outcome,
        Rights rights) {
    /** Words that came with it, and whose they are. */
    public record Message(String whose, String text) {}

    /** One line about the firm, with a link where it has one. */
    public record Fact(String text, Optional<String> href) {}

    /** Somebody else who may own it, or nobody, and what the choice is called. */
    public record Successor(Optional<UserId> owner, String name, String choice) {}

    /** Whom to talk to and how. */
    public record Contact(String name, String title, Optional<String> email, Optional<String> phone) {}

    /** One reason for the score. */
    public record Reason(String label, int points, int most, boolean observed) {}

    /** One element of BANT: what is known and who says so, or nothing. */
    public record Known(
            BantElement element,
            String label,
            Optional<String> text,
            double confidence,
            String by,
            List<Proof> proofs,
            Optional<LocalDate> date) {}

    /** Something that happened. */
    public record Happening(String icon, boolean strong, String what, String detail, Instant at) {}

    /** Another lead that may be the same one. */
    public record Suspicion(LeadId other, String reasons) {}

    /** What becomes of two leads that are the same: the one that remains, and what both are called. */
    public record Merging(LeadId remains, String remaining, String merged) {}

    /** What became of the lead after the handoff. */
    public record Result(String text, String tone) {}

    /** What the viewer may do here. */
    public record Rights(boolean write, boolean handOff, boolean recordOutcome, boolean research) {}
}
