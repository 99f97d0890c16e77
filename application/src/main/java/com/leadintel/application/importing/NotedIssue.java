package com.leadintel.application.importing;

import com.leadintel.domain.importing.RowIssue;

/** What was wrong with a row, at its place among all that was wrong: by line, and within a line as it was noted. */
public record NotedIssue(Place place, RowIssue issue) {
    /** A place among the issues of an import. */
    public record Place(long line, long position) {
        /** Behind everything of a line; behind line 0 is the beginning. */
        public static Place after(long line) {
            return new Place(line, Long.MAX_VALUE);
        }
    }
}
