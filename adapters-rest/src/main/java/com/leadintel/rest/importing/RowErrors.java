package com.leadintel.rest.importing;

import com.leadintel.application.importing.NotedIssue;
import com.leadintel.domain.importing.RowIssue;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * What was wrong with the rows of an import as CSV, read and written part by part. The first part is read before the
 * answer begins, so that a refusal is one. No cell is a formula to a spreadsheet.
 */
final class RowErrors implements StreamingOutput {
    private static final String FORMULA = "=+-@\t\r";

    private final Function<NotedIssue.Place, List<NotedIssue>> behind;
    private final List<NotedIssue> first;

    RowErrors(Function<NotedIssue.Place, List<NotedIssue>> behind, NotedIssue.Place start) {
        this.behind = behind;
        this.first = behind.apply(start);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("line,field,code,refused\r\n");
        List<NotedIssue> part = first;
        while (!part.isEmpty()) {
            for (NotedIssue noted : part) {
                writer.write(line(noted.issue()));
            }
            part = behind.apply(part.get(part.size() - 1).place());
        }
        writer.flush();
    }

    private static String line(RowIssue issue) {
        return issue.line() + "," + issue.field().map(Enum::name).orElse("") + "," + cell(issue.code()) + ","
                + issue.refused() + "\r\n";
    }

    private static String cell(String text) {
        String harmless = FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return harmless.matches("[^\",\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
