package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts turns into sentences: at full stops, question and exclamation marks, trailing dots, and before "but" clauses. */
final class Sentences {
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:Mr|Mrs|Ms|Dr|St|vs|No|Inc|Ltd|approx))(?<!\\b[a-z]\\.[a-z])[.!?…]+[\"')\\]”’]*(?=\\s+[\\p{Lu}\\p{N}\"“'‘(£$€]|$)"
                    + "|\\.\\.\\.(?=\\s)|;(?=\\s)|,(?=\\s(?:but|though|although|whereas)\\s)|\\s[-–—](?=\\s)");

    private Sentences() {}

    static List<Sentence> of(Turn turn, int firstOrder) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(turn.text());
        int from = 0;
        while (end.find()) {
            add(sentences, turn, from, end.end(), firstOrder);
            from = end.end();
        }
        add(sentences, turn, from, turn.text().length(), firstOrder);
        return sentences;
    }

    private static void add(List<Sentence> sentences, Turn turn, int begin, int end, int firstOrder) {
        int from = begin;
        while (from < end && Character.isWhitespace(turn.text().charAt(from))) {
            from++;
        }
        if (from < end) {
            String said = turn.text().substring(from, end);
            sentences.add(new Sentence(
                    firstOrder + sentences.size(),
                    turn.index(),
                    turn.side(),
                    turn.speaker(),
                    from,
                    end,
                    said,
                    Normal.of(said)));
        }
    }
}
