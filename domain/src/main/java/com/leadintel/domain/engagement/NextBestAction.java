package com.leadintel.domain.engagement;

import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Require;
import java.util.Map;

/**
 * The one thing to do next with a lead, the reason as a stable code with the facts that fill its sentence, how sure the
 * advice is, and whether it is overdue.
 */
public record NextBestAction(
        Action action, String reason, Map<String, String> facts, Confidence confidence, boolean overdue) {
    /** The things that can be done with a lead. */
    public enum Action {
        CHECK_DUPLICATE,
        FIND_CONTACT,
        RESEARCH,
        CALL,
        WRITE,
        KEEP_PROMISE,
        ASK,
        QUALIFY,
        HAND_OFF,
        REVIVE,
        ASK_FOR_OUTCOME,
        WAIT
    }

    public NextBestAction {
        Require.present(action, "next-action.action-missing");
        reason = Require.text(reason, 80, "next-action.reason-malformed");
        facts = Map.copyOf(facts);
        Require.present(confidence, "next-action.confidence-missing");
    }
}
