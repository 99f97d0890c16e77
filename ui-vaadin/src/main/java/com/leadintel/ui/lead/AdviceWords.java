package com.leadintel.ui.lead;

import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.ui.text.Texts;
import java.util.HashMap;
import java.util.Map;

/** Puts the next best action and its reason into words. */
public final class AdviceWords {
    private static final int QUOTE = 120;

    private AdviceWords() {}

    /** What to do. */
    public static String title(NextBestAction advice) {
        return Texts.name("action", advice.action());
    }

    /**
     * Why; a reason that counts days has words of its own for today, and one that rests on what somebody said begins with
     * that.
     */
    public static String reason(NextBestAction advice) {
        Map<String, String> facts = new HashMap<>(advice.facts());
        facts.computeIfPresent("words", (name, words) -> Texts.shortened(words, QUOTE));
        return Texts.find(advice.reason() + kind(advice), facts)
                .or(() -> Texts.find(advice.reason(), facts))
                .orElseGet(() -> Texts.name("action.why", advice.action()));
    }

    private static String kind(NextBestAction advice) {
        if (advice.facts().containsKey("words")) {
            return advice.overdue() ? ".late" : ".said";
        }
        return "0".equals(advice.facts().get("days")) ? ".today" : "";
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
