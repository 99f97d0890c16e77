package com.leadintel.ui.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A page of the list of calls, in words. */
public record CallListPage(List<Row> rows, boolean goesOn) {
    /** One call. */
    public record Row(
            CallId id,
            String title,
            Optional<LeadId> lead,
            String detail,
            Instant at,
            String length,
            String state,
            String tone,
            OptionalInt score) {}
}
