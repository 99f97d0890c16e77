package com.leadintel.domain.research.rules;

import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.research.SourcePage;
import java.util.List;

/** Sentences of the firm Northforge on pages of every kind. */
final class Pages {
    private Pages() {}

    static List<Sentence> on(SourcePage.Kind kind, String... lines) {
        return Sentence.of(ResearchFixtures.page(kind, "https://northforge.example/x", lines), "Northforge");
    }

    static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }
}
