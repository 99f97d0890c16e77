package com.leadintel.ui.importing;

import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.shared.ImportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One import in words; where the leads that it brought are seen, once there are some. */
public record ImportPage(
        ImportId id,
        String file,
        String state,
        String tone,
        Instant at,
        boolean waiting,
        boolean running,
        int percent,
        String counts,
        Optional<String> failure,
        Optional<String> leads) {
    /** What a column is called and taken for, with its first values. */
    public record Column(int index, String header, Optional<LeadField> field, String sample) {}

    /** A row as it would come in: the lead, and what is wrong. */
    public record Preview(long line, String lead, List<String> issues, boolean refused) {}

    /** What was wrong with a row. */
    public record Issue(long line, String text, boolean refused) {}
}
