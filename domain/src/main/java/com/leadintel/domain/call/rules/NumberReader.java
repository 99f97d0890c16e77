package com.leadintel.domain.call.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers in a text, as digits or as people say them: "eighty-five thousand", "one-twenty" (120), "a quarter
 * million", "two and a half million", "twelve hundred", "thirty-some thousand".
 */
final class NumberReader {
    private static final Set<String> VAGUE = Set.of("some", "odd", "something", "ish");

    private final List<Word> words;
    private final String text;
    private int at;

    private NumberReader(String text) {
        this.text = text;
        this.words = Word.of(text).stream().map(NumberReader::bare).toList();
    }

    /** "Fifteen's there": the number alone. */
    private static Word bare(Word word) {
        String stem = word.text().replaceAll("'s$", "");
        boolean number = !stem.equals("one") && NumberWords.counts(stem);
        return number ? new Word(stem, word.from(), word.from() + stem.length()) : word;
    }

    static List<NumberMention> read(String text) {
        NumberReader reader = new NumberReader(text);
        List<NumberMention> mentions = new ArrayList<>();
        while (reader.at < reader.words.size()) {
            int start = reader.at;
            NumberMention mention = reader.mention();
            if (mention.to() > mention.from()) {
                mentions.add(mention);
            } else {
                reader.at = start + 1;
            }
        }
        return mentions;
    }

    private NumberMention mention() {
        int start = at;
        Spelled spelled = new Spelled();
        boolean digits = false;
        if (fraction(spelled)) {
            return scaled(start, spelled, false);
        }
        if (is(at, "a") || is(at, "an")) {
            at += isScale(at + 1) || is(at + 1, "hundred") || is(at + 1, "couple") || is(at + 1, "few") ? 1 : 0;
        }
        if (is(at, "couple") || is(at, "few")) {
            int behind = is(at + 1, "of") ? at + 2 : at + 1;
            if (isScale(behind) || is(behind, "hundred")) {
                spelled.unit(is(at, "couple") ? 2 : 3);
                at = behind;
            }
        }
        while (at < words.size()) {
            String word = words.get(at).text();
            if (Character.isDigit(word.charAt(0)) && spelled.empty()) {
                spelled.digits(Word.number(word));
                digits = true;
            } else if (!spelled.take(word, at > start && joined(at))) {
                break;
            }
            at++;
        }
        at -= spelled.dangling() ? 1 : 0;
        halves(spelled);
        return scaled(start, spelled, digits);
    }

    private boolean fraction(Spelled spelled) {
        int skip = is(at, "a") || is(at, "three") ? 1 : 0;
        boolean quarter = is(at + skip, "quarter") || is(at + skip, "quarters");
        int gap = is(at + skip + 1, "of") ? 2 : 1;
        int article = is(at + skip + gap, "a") ? 1 : 0;
        int scale = at + skip + gap + article;
        if ((quarter || is(at + skip, "half")) && isScale(scale)) {
            spelled.digits(BigDecimal.valueOf(quarter ? (is(at, "three") ? 75 : 25) : 50, 2));
            at = scale;
            return true;
        }
        return false;
    }

    /** "One point two", "two and a quarter". */
    private void parts(Spelled spelled) {
        if (!spelled.empty() && is(at, "point") && at + 1 < words.size()) {
            Integer tenths = NumberWords.UNITS.get(words.get(at + 1).text());
            if (tenths != null) {
                spelled.more(BigDecimal.valueOf(tenths, 1));
                at += 2;
            }
        }
        boolean quarter = is(at, "and") && is(at + 1, "a") && is(at + 2, "quarter");
        boolean quarters = is(at, "and") && is(at + 1, "three") && is(at + 2, "quarters");
        if (!spelled.empty() && (quarter || quarters)) {
            spelled.more(BigDecimal.valueOf(quarter ? 25 : 75, 2));
            at += 3;
        }
    }

    private void halves(Spelled spelled) {
        parts(spelled);
        if (!spelled.empty() && is(at, "and") && is(at + 1, "a") && is(at + 2, "half")) {
            spelled.half();
            at += 3;
        }
        while (!spelled.empty()
                && at < words.size()
                && VAGUE.contains(words.get(at).text())
                && isScale(at + 1)) {
            at++;
        }
    }

    private NumberMention scaled(int start, Spelled spelled, boolean digits) {
        BigDecimal value = spelled.value();
        BigDecimal scale = BigDecimal.ONE;
        if (isScale(at) && (!spelled.empty() || at > start)) {
            scale = scaleAt(at);
            value = (spelled.empty() ? BigDecimal.ONE : value).multiply(scale);
            at++;
            value = value.add(rest(scale));
        }
        boolean none = at == start || (spelled.empty() && scale.compareTo(BigDecimal.ONE) == 0);
        int from = words.get(start).from();
        return none
                ? new NumberMention(from, from, BigDecimal.ZERO, BigDecimal.ONE, false)
                : new NumberMention(from, words.get(at - 1).to(), value, scale, digits);
    }

    /** "four hundred and ten thousand five hundred": what comes behind the thousands. */
    private BigDecimal rest(BigDecimal scale) {
        int before = at;
        Spelled rest = new Spelled();
        at += is(at, "and") ? 1 : 0;
        while (at < words.size() && joined(at) && rest.take(words.get(at).text(), at > before)) {
            at++;
        }
        if (isScale(at) && scale.compareTo(scaleAt(at)) > 0 && !rest.empty()) {
            at++;
            return rest.value()
                    .multiply(NumberWords.SCALES.get(words.get(at - 1).text()));
        }
        if (rest.empty() || rest.value().compareTo(BigDecimal.valueOf(100)) < 0 || isScale(at)) {
            at = before;
            return BigDecimal.ZERO;
        }
        return rest.value();
    }

    /** Whether only a blank or a hyphen stands between this word and the one before it. */
    private boolean joined(int index) {
        String between =
                text.substring(words.get(index - 1).to(), words.get(index).from());
        return between.isBlank() || between.equals("-");
    }

    private boolean is(int index, String word) {
        return index < words.size() && words.get(index).text().equals(word);
    }

    private BigDecimal scaleAt(int index) {
        return NumberWords.SCALES.getOrDefault(words.get(index).text(), BigDecimal.ONE);
    }

    private boolean isScale(int index) {
        if (index >= words.size()
                || !NumberWords.SCALES.containsKey(words.get(index).text())) {
            return false;
        }
        if (index == 0 || words.get(index).text().length() > 1) {
            return true;
        }
        boolean glued = words.get(index - 1).to() == words.get(index).from();
        return glued || (words.get(index).text().equals("k") && joined(index));
    }
}
