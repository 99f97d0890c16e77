package com.leadintel.integrations.document;

import com.leadintel.domain.research.DossierContent;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.ProductFit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What research found out about the firm, each finding with its source, and what is missing. */
final class DossierSection {
    private static final int MOST = 5;
    private final Markup page;

    DossierSection(Markup page) {
        this.page = page;
    }

    void put(Optional<DossierContent> dossier, List<String> gaps) {
        if (dossier.isEmpty() && gaps.isEmpty()) {
            return;
        }
        page.put("h2", "", "The firm");
        dossier.ifPresent(this::content);
        if (!gaps.isEmpty()) {
            page.put("h3", "", "Gaps")
                    .put(
                            "p",
                            "small",
                            String.join(
                                    "  \u00b7  ", gaps.stream().map(Words::gap).toList()));
        }
    }

    private void content(DossierContent content) {
        findings("", content.summary());
        findings("Pain points", content.painPoints());
        products(content.products());
        content.budget().ifPresent(budget -> findings("Budget: " + Words.plain(budget.tier()), budget.because()));
        content.decisionMaker()
                .ifPresent(person ->
                        findings("Decides: " + person.name() + ", " + person.title(), List.of(person.finding())));
        findings(
                "Signals",
                content.signals().stream().map(signal -> signal.finding()).toList());
        talkTracks(content);
    }

    private void findings(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        if (!title.isEmpty()) {
            page.put("h3", "", title);
        }
        page.open("ul", "");
        Set<String> said = new HashSet<>();
        findings.stream()
                .filter(finding -> said.add(finding.statement()))
                .limit(MOST)
                .forEach(this::finding);
        page.close();
    }

    /** What is claimed, unless it is what the source says word for word, and the source's words. */
    private void finding(Finding finding) {
        page.open("li", "");
        if (!finding.statement().equals(finding.evidence().quote())) {
            page.put("span", "value", finding.statement());
        }
        Quotes.put(page, finding.evidence());
        page.close();
    }

    private void products(List<ProductFit> products) {
        if (products.isEmpty()) {
            return;
        }
        page.put("h3", "", "Product fit").open("table", "meter");
        products.stream().limit(MOST).forEach(fit -> Meter.put(page, fit.name(), Optional.of(fit.fit())));
        page.close();
    }

    private void talkTracks(DossierContent content) {
        if (content.talkTracks().isEmpty()) {
            return;
        }
        page.put("h3", "", "To talk about").open("ul", "");
        content.talkTracks().stream().limit(MOST).forEach(track -> page.put("li", "", track.text()));
        page.close();
    }
}
