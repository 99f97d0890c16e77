package com.leadintel.application.integration;

import java.util.List;
import java.util.Optional;

/**
 * Who plays a role for a tenant, how far the two are connected, and by stable codes what that lacks; the detail is an
 * account, an address or a version, the webhook the path at which the provider reports.
 */
public record Integration(
        Role role,
        String provider,
        State state,
        Optional<String> detail,
        List<String> lacks,
        Optional<String> webhook) {
    public Integration {
        lacks = List.copyOf(lacks);
    }

    /** What the product needs somebody for. */
    public enum Role {
        TELEPHONY,
        CRM,
        MAIL,
        STORAGE,
        SPEECH,
        AI
    }

    /** How far a provider is connected; what is built in needs no connection. */
    public enum State {
        CONNECTED,
        INCOMPLETE,
        NOT_CONNECTED,
        BUILT_IN
    }
}
