package com.leadintel.ui.lead;

import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.ui.text.Texts;
import java.util.Optional;

/** Puts the next best action and its reason into words. */
public final class AdviceWords {
    private AdviceWords() {}

    /** What to do. */
    public static String title(NextBestAction advice) {
        return Texts.name("action", advice.action());
    }

    /** Why; a reason that counts days has words of its own for today. */
    public static String reason(NextBestAction advice) {
        Optional<String> today = "0".equals(advice.facts().get("days"))
                ? Texts.find(advice.reason() + ".today", advice.facts())
                : Optional.empty();
        return today.or(() -> Texts.find(advice.reason(), advice.facts()))
                .orElseGet(() -> Texts.name("action.why", advice.action()));
    }

    /** The drawing of what to do. */
    public static String icon(NextBestAction advice) {
        return switch (advice.action()) {
            case CHECK_DUPLICATE -> "users";
            case FIND_CONTACT -> "search";
            case RESEARCH -> "sparkles";
            case CALL -> "phone";
            case WRITE -> "mail";
            case KEEP_PROMISE -> "target";
            case ASK -> "message-square";
            case QUALIFY -> "check";
            case HAND_OFF -> "handshake";
            case REVIVE -> "history";
            case ASK_FOR_OUTCOME -> "flag";
            case WAIT -> "clock";
        };
    }
}
