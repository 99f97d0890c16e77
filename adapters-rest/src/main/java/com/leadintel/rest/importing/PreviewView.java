package com.leadintel.rest.importing;

import com.leadintel.application.importing.PreviewImport.PreviewedRow;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.rest.lead.LeadBody;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the first rows of a list would become. */
@Schema(name = "ImportPreview", description = "What the first rows of a list would become.")
public record PreviewView(@Schema(required = true) List<RowView> rows) {

    /** One row and the lead that it would become. */
    @Schema(name = "PreviewedRow", description = "One row and the lead that it would become.")
    public record RowView(
            @Schema(required = true, description = "Its line in the file, from 1.", examples = "2")
            long line,

            @Schema(required = true, description = "As it stands in the file.")
            List<String> cells,

            @Schema(description = "None when the row is refused.")
            Optional<LeadBody> lead,

            @Schema(required = true) List<IssueView> issues) {}

    /** What is wrong with a row. */
    @Schema(name = "RowIssue", description = "What is wrong with a row.")
    public record IssueView(
            @Schema(required = true, examples = "2") long line,
            Optional<LeadField> field,

            @Schema(required = true, examples = "email.malformed")
            String code,

            @Schema(required = true, description = "Else the row is taken without the field.")
            boolean refused) {
        static IssueView from(RowIssue issue) {
            return new IssueView(issue.line(), issue.field(), issue.code(), issue.refused());
        }
    }

    static PreviewView from(List<PreviewedRow> rows) {
        return new PreviewView(rows.stream().map(PreviewView::row).toList());
    }

    private static RowView row(PreviewedRow row) {
        Optional<LeadDetails> lead = row.read().details();
        return new RowView(
                row.line(),
                row.cells(),
                lead.map(LeadBody::from),
                row.read().issues().stream().map(IssueView::from).toList());
    }
}
