package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of an analysis of a call. */
public record AnalysisId(UUID value) {
    public AnalysisId {
        Require.present(value, "analysis.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static AnalysisId of(String text) {
        return new AnalysisId(Require.uuid(text, "analysis.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
