package com.leadintel.ui.handoff;

import com.leadintel.domain.handoff.Eligibility;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The page on which a lead is handed off, in words. */
public record HandoffPage(
        LeadId lead, String title, List<Check> checks, List<Executive> executives, String document, List<Past> past) {
    /** One rule, whether it is met, what it needs, and what to do when that is missing. */
    public record Check(Eligibility.Rule rule, String name, boolean met, String detail, String advice) {}

    /** Somebody who can take the lead over, and as what they work here. */
    public record Executive(UserId id, String name, String role, String email) {}

    /** A handoff that was started: to whom, by whom, when, with which note, how it stands, and its steps. */
    public record Past(
            HandoffId id,
            LeadId lead,
            String title,
            String to,
            String toEmail,
            String by,
            Optional<String> notes,
            Instant at,
            String state,
            String tone,
            boolean failed,
            List<Step> steps) {}

    /** One effect: its look is empty, {@code run}, {@code done} or {@code bad}. */
    public record Step(
            EffectId id, String icon, String name, String state, String look, String detail, boolean retryable) {}

    /** Whether every rule is met. */
    public boolean ready() {
        return checks.stream().allMatch(Check::met);
    }

    /** The handoff that is under way or done, so that there is nothing left to decide. */
    public Optional<Past> done() {
        return latest().filter(past -> !past.failed());
    }

    /** The handoff that runs or ran last for this lead. */
    public Optional<Past> latest() {
        return past.stream().findFirst();
    }
}
