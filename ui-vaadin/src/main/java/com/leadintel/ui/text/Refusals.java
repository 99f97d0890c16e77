package com.leadintel.ui.text;

import com.leadintel.domain.shared.Refusal;

/** What a refusal means in plain English: what happened and what to do. */
public final class Refusals {
    private Refusals() {}

    /** The sentence for this refusal's code; for a code without one, the sentence for its family. */
    public static String sentence(Refusal refusal) {
        return Texts.find("refusal." + refusal.code(), refusal.facts())
                .orElseGet(() -> Texts.of("refusal." + refusal.kind().name()));
    }

    /** What support needs to know: the code and its facts. */
    public static String technical(Refusal refusal) {
        return refusal.facts().isEmpty() ? refusal.code() : refusal.code() + " " + refusal.facts();
    }
}
