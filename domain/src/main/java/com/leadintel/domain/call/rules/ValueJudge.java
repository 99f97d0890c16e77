package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.shared.Evidence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Value: after the buyer told a pain, the seller speaks of it again in the buyer's own words while offering something. */
final class ValueJudge implements Judge {
    private static final int LONG_WORD = 5;
    private static final Set<String> EMPTY = Set.of(
            "about", "there", "their", "these", "those", "would", "could", "should", "where", "which", "while", "every",
            "going", "because", "thing", "things", "really", "before", "after", "other", "still", "again", "being",
            "trying");

    @Override
    public DimensionScore judge(Seen seen) {
        List<Evidence.Spoken> needs = seen.buyer().need().map(Claim::evidence).orElse(List.of());
        if (needs.isEmpty()) {
            return Grade.notObserved(Dimension.VALUE, "advice.value.find-pain");
        }
        Set<String> words = new HashSet<>();
        needs.forEach(need -> words.addAll(words(Normal.of(need.quote()))));
        int first = needs.stream().mapToInt(Evidence.Spoken::turn).min().orElse(0);
        List<Evidence.Spoken> echoes = seen.talk().by(Side.SELLER).stream()
                .filter(sentence -> sentence.turn() > first && !sentence.asks() && sentence.words() > 4)
                .filter(sentence -> words(sentence.text()).stream().anyMatch(words::contains))
                .map(seen.talk()::evidence)
                .toList();
        if (echoes.isEmpty()) {
            return Grade.of(Dimension.VALUE, 20, List.of(needs.get(0)), "advice.value.tie", Map.of());
        }
        return Grade.of(
                Dimension.VALUE,
                35 + 65 * Math.min(1, echoes.size() / 4.0),
                echoes,
                echoes.size() < 3 ? "advice.value.more" : "advice.value.keep",
                Map.of("times", Integer.toString(echoes.size())));
    }

    private static Set<String> words(String text) {
        return Word.of(text).stream()
                .map(Word::text)
                .filter(word -> word.length() >= LONG_WORD && !EMPTY.contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
