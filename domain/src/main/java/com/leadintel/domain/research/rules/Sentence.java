package com.leadintel.domain.research.rules;

import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One sentence of a page, verbatim, and the name by which the firm goes, empty when unknown. */
record Sentence(SourcePage page, String text, String firm) {
    private static final Pattern END = Pattern.compile("(?<=[.!?][\"”’)]?)\\s+(?=[\\p{Lu}\\d\"“‘(])");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|[\\s(])(?:Inc|Ltd|Co|Corp|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|vs|e\\.g|i\\.e|approx|\\p{Lu})\\.$");
    private static final int LONGEST_ABBREVIATED = " approx.".length() + 1;
    private static final int LONGEST = 500;

    static List<Sentence> of(SourcePage page, String firm) {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : page.text().split("\\R", -1)) {
            int from = 0;
            var boundary = END.matcher(line);
            while (boundary.find()) {
                if (!ABBREVIATED
                        .matcher(line.substring(
                                Math.max(from, boundary.start() - LONGEST_ABBREVIATED), boundary.start()))
                        .find()) {
                    add(sentences, page, line.substring(from, boundary.start()), firm);
                    from = boundary.end();
                }
            }
            add(sentences, page, line.substring(from), firm);
        }
        return sentences;
    }

    boolean on(SourcePage.Kind kind) {
        return page.kind() == kind;
    }

    Finding finding(String topic, double confidence) {
        return new Finding(
                topic,
                text,
                new Evidence.Written(page.address(), text, page.fetchedAt()),
                new Confidence(Math.min(0.95, confidence)));
    }

    private static void add(List<Sentence> sentences, SourcePage page, String raw, String firm) {
        String text = raw.strip();
        if (!text.isEmpty() && text.length() <= LONGEST) {
            sentences.add(new Sentence(page, text, firm));
        }
    }
}
