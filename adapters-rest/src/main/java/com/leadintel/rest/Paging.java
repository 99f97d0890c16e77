package com.leadintel.rest;

import com.leadintel.domain.shared.Cursor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted. */
public class Paging {
    @QueryParam("cursor")
    @Size(max = 500) @Parameter(description = "The `next` of the page before; none for the first page.")
    @Nullable String cursor;

    @QueryParam("limit")
    @Min(1) @Max(200) @DefaultValue("50")
    @Parameter(description = "How many items at most.", example = "50")
    int limit;

    /** Where the page begins. */
    public Optional<Cursor> from() {
        return Optional.ofNullable(cursor).map(Cursor::new);
    }

    /** How many items it has at most. */
    public int limit() {
        return limit;
    }
}
