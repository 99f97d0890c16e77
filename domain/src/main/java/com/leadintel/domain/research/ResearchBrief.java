package com.leadintel.domain.research;

import com.leadintel.domain.shared.Require;
import java.util.List;

/** What a dossier is written from: whom it is about, the pages that the sources gave, and our catalogue. */
public record ResearchBrief(ResearchSubject subject, List<SourcePage> pages, List<Product> catalogue) {
    public ResearchBrief {
        Require.present(subject, "research.subject-missing");
        pages = List.copyOf(pages);
        catalogue = catalogue.stream().filter(Product::active).toList();
    }
}
