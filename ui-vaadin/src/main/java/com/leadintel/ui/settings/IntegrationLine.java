package com.leadintel.ui.settings;

import java.util.List;
import java.util.Optional;

/** One role and who plays it, as the page shows it. */
record IntegrationLine(
        String provider,
        String icon,
        String name,
        State state,
        String text,
        List<String> lacks,
        Optional<String> howTo,
        Optional<Webhook> webhook,
        boolean otherAccount) {
    IntegrationLine {
        lacks = List.copyOf(lacks);
    }

    /** The state in a word, with its tone and an icon, so that colour does not speak alone. */
    record State(String tone, String icon, String word) {}

    /** Where the provider reports, and what to do with the address. */
    record Webhook(String address, String help) {}

    boolean opens() {
        return !lacks.isEmpty() || howTo.isPresent() || webhook.isPresent();
    }
}
