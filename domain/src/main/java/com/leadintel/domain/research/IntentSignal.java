package com.leadintel.domain.research;

import com.leadintel.domain.shared.Require;
import java.util.Locale;

/** A sign that a firm is about to change something or to buy. */
public record IntentSignal(Kind kind, Finding finding) {
    /** What the sign is. */
    public enum Kind {
        HIRING,
        FUNDING,
        EXPANSION,
        MIGRATION,
        TENDER;

        /** The stable topic of findings of this kind, such as {@code intent.hiring}. */
        public String topic() {
            return "intent." + name().toLowerCase(Locale.ROOT);
        }
    }

    public IntentSignal {
        Require.present(kind, "intent-signal.kind-missing");
        Require.present(finding, "intent-signal.finding-missing");
    }
}
