package com.leadintel.domain.research;

import com.leadintel.domain.shared.Require;
import java.util.List;
import java.util.Optional;

/** What one source gave: pages, or the code of the reason why there are none. */
public record SourceResult(SourceKind source, State state, List<SourcePage> pages, Optional<String> reason) {
    /** How a source stands in a research. */
    public enum State {
        WAITING,
        RUNNING,
        FOUND,
        NOTHING,
        FAILED,
        OFF
    }

    public SourceResult {
        Require.present(source, "source-result.source-missing");
        Require.present(state, "source-result.state-missing");
        pages = List.copyOf(pages);
        Require.that((state == State.FOUND) != pages.isEmpty(), "source-result.pages-inconsistent");
        reason = reason.map(code -> Require.text(code, 120, "source-result.reason-malformed"));
        Require.that(state != State.FAILED || reason.isPresent(), "source-result.reason-missing");
    }

    /** A source that gave pages; none of them means that it had nothing. */
    public static SourceResult of(SourceKind source, List<SourcePage> pages) {
        return new SourceResult(source, pages.isEmpty() ? State.NOTHING : State.FOUND, pages, Optional.empty());
    }

    /** A source that has nothing about this firm, and why, such as {@code website.not-known}. */
    public static SourceResult nothing(SourceKind source, String reason) {
        return new SourceResult(source, State.NOTHING, List.of(), Optional.of(reason));
    }

    /** A source that could not be asked, and why, such as {@code website.timed-out}. */
    public static SourceResult failed(SourceKind source, String reason) {
        return new SourceResult(source, State.FAILED, List.of(), Optional.of(reason));
    }

    /** A source that the tenant has not connected. */
    public static SourceResult off(SourceKind source) {
        return new SourceResult(source, State.OFF, List.of(), Optional.empty());
    }

    /** The same result without its pages, for the record. */
    public SourceReport report() {
        return new SourceReport(
                source, state, pages.stream().map(SourcePage::address).toList(), reason);
    }
}
