package com.leadintel.integrations.resilience;

import com.leadintel.domain.shared.Refusal;
import java.util.Map;

/** How a provider that is away becomes a refusal that says which host it is and how that showed. */
public final class Outage {
    private Outage() {}

    /** The refusal under a code; what was sent or asked is not in it. */
    public static Refusal of(String code, String host, RuntimeException away) {
        boolean answered = away instanceof Unreachable && away.getCause() == null;
        String failure = answered ? String.valueOf(away.getMessage()) : kind(away);
        return Refusal.unavailable(code, Map.of("host", host, "failure", failure), away);
    }

    private static String kind(Throwable away) {
        Throwable cause = away.getCause();
        return cause == null ? away.getClass().getSimpleName() : kind(cause);
    }
}
