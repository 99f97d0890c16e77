package com.leadintel.domain.importing;

import com.leadintel.domain.shared.Require;
import java.util.Optional;

/**
 * What is wrong with a row: its line in the file (from 1, the header included), the field where it is about one, a stable
 * code, and whether the row was refused for it or taken without that field. Values are not kept; the file has them.
 */
public record RowIssue(long line, Optional<LeadField> field, String code, boolean refused) {
    public RowIssue {
        Require.that(line >= 1, "row-issue.line-out-of-range");
        Require.present(field, "row-issue.field-missing");
        code = Require.text(code, 120, "row-issue.code-malformed");
    }
}
