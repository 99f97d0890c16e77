package com.leadintel.domain.research;

import com.leadintel.domain.shared.Require;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The wall between any engine and the record: a finding stays only if its quote stands verbatim on the page that it
 * names, and everything else stays only with a finding left to rest on. What does not stay is reported.
 */
public final class DossierCheck {
    private final List<SourcePage> pages;
    private final List<Dropped> dropped = new ArrayList<>();

    private DossierCheck(List<SourcePage> pages) {
        this.pages = pages;
    }

    /** A finding that was refused: its topic, the page it named, the words it claimed to have read there, and why. */
    public record Dropped(String topic, URI source, String quote, Reason reason) {
        public Dropped {
            topic = Require.text(topic, 80, "dropped.topic-malformed");
        }
    }

    /** Why a finding was refused. */
    public enum Reason {
        PAGE_NOT_READ,
        NOT_VERBATIM
    }

    /** Content of which every finding holds, and the findings that did not. */
    public record Checked(DossierContent content, List<Dropped> dropped) {
        public Checked {
            dropped = List.copyOf(dropped);
        }
    }

    /** Checks every finding against the pages and the products against the catalogue. */
    public static Checked of(ResearchBrief brief, DossierContent content) {
        DossierCheck check = new DossierCheck(brief.pages());
        Set<Finding> standing =
                content.findings().stream().filter(check::stands).collect(Collectors.toUnmodifiableSet());
        return new Checked(kept(content, standing, brief.catalogue()), check.dropped);
    }

    private static DossierContent kept(DossierContent content, Set<Finding> standing, List<Product> catalogue) {
        return new DossierContent(
                content.engine(),
                only(content.summary(), standing),
                only(content.painPoints(), standing),
                content.products().stream()
                        .filter(fit -> catalogue.stream()
                                .anyMatch(product -> product.id().equals(fit.product())))
                        .filter(fit -> standing.containsAll(fit.because()))
                        .toList(),
                content.talkTracks().stream()
                        .filter(track -> standing.contains(track.because()))
                        .toList(),
                content.budget().filter(budget -> standing.containsAll(budget.because())),
                content.decisionMaker().filter(person -> standing.contains(person.finding())),
                content.signals().stream()
                        .filter(signal -> standing.contains(signal.finding()))
                        .toList());
    }

    private static List<Finding> only(List<Finding> findings, Set<Finding> standing) {
        return findings.stream().filter(standing::contains).toList();
    }

    private boolean stands(Finding finding) {
        URI source = finding.evidence().source();
        List<SourcePage> named =
                pages.stream().filter(page -> page.address().equals(source)).toList();
        Optional<Reason> refused = named.isEmpty()
                ? Optional.of(Reason.PAGE_NOT_READ)
                : named.stream().anyMatch(page -> says(page, finding))
                        ? Optional.empty()
                        : Optional.of(Reason.NOT_VERBATIM);
        refused.ifPresent(reason -> dropped.add(
                new Dropped(finding.topic(), source, finding.evidence().quote(), reason)));
        return refused.isEmpty();
    }

    private static boolean says(SourcePage page, Finding finding) {
        String quote = finding.evidence().quote();
        return page.text().contains(quote) || page.title().contains(quote);
    }
}
