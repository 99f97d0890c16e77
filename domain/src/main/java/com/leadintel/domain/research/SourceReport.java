package com.leadintel.domain.research;

import com.leadintel.domain.shared.Require;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What a dossier remembers of a source: how it went, which pages it read, and why not where it gave nothing. */
public record SourceReport(SourceKind source, SourceResult.State state, List<URI> pages, Optional<String> reason) {
    public SourceReport {
        Require.present(source, "source-report.source-missing");
        Require.present(state, "source-report.state-missing");
        pages = List.copyOf(pages);
        Require.present(reason, "source-report.reason-missing");
    }
}
