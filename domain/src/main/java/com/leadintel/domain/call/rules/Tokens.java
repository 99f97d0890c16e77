package com.leadintel.domain.call.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a sentence as they are weighed: amounts, dates, numbers and names by one sign each, short forms in full. */
final class Tokens {
    static final String MONEY = "#money";
    static final String DATE = "#date";
    static final String NUMBER = "#number";
    static final String NAME = "#name";

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("can't", "can not"),
            Map.entry("cannot", "can not"),
            Map.entry("won't", "will not"),
            Map.entry("ain't", "is not"),
            Map.entry("shan't", "shall not"),
            Map.entry("gonna", "going to"),
            Map.entry("gotta", "got to"),
            Map.entry("wanna", "want to"),
            Map.entry("i'm", "i be"),
            Map.entry("let's", "let us"),
            Map.entry("yeah", "yes"),
            Map.entry("yep", "yes"),
            Map.entry("yup", "yes"),
            Map.entry("aye", "yes"),
            Map.entry("ok", "okay"),
            Map.entry("'em", "them"));

    private final Sentence sentence;
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Tokens(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words of a sentence, and the place in its text where each begins. */
    record Read(List<String> words, List<Integer> starts) {
        /** The index of the first word that begins at this place or behind it. */
        int at(int place) {
            int index = 0;
            while (index < starts.size() && starts.get(index) < place) {
                index++;
            }
            return index;
        }
    }

    static Read of(Sentence sentence, List<MoneyMention> money, List<DateMention> dates, Set<String> people) {
        Tokens read = new Tokens(sentence);
        int covered = 0;
        for (Word word : Word.of(sentence.text())) {
            if (word.from() < covered) {
                continue;
            }
            DateMention date = dates.stream()
                    .filter(one -> one.from() <= word.from() && word.from() < one.to())
                    .findFirst()
                    .orElse(null);
            MoneyMention amount = money.stream()
                    .filter(one -> one.from() <= word.from() && word.from() < one.to())
                    .findFirst()
                    .orElse(null);
            if (date != null) {
                read.add(DATE, word.from());
                covered = date.to();
            } else if (amount != null) {
                read.add(amount.certain() ? MONEY : NUMBER, word.from());
                covered = amount.to();
            } else {
                read.plain(word, people);
            }
        }
        return new Read(List.copyOf(read.tokens), List.copyOf(read.starts));
    }

    private void plain(Word word, Set<String> people) {
        String text = word.text();
        String stem = text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
        boolean capital = Character.isUpperCase(sentence.said().charAt(word.from()));
        if (Character.isDigit(text.charAt(0)) || NumberWords.counts(text)) {
            add(NUMBER, word.from());
        } else if (capital && (people.contains(stem) || (word.from() > 0 && Capitals.name(stem)))) {
            add(NAME, word.from());
            if (text.length() > stem.length()) {
                add("'s", word.from());
            }
        } else {
            for (String part : SHORT.getOrDefault(text, parted(text)).split(" ", -1)) {
                add(part, word.from());
            }
        }
    }

    private static String parted(String word) {
        int mark = word.indexOf('\'');
        if (mark <= 0) {
            return word;
        }
        if (word.endsWith("n't")) {
            return word.substring(0, word.length() - 3) + " not";
        }
        String tail = switch (word.substring(mark)) {
            case "'ll" -> "will";
            case "'re" -> "be";
            case "'ve" -> "have";
            default -> word.substring(mark);
        };
        return word.substring(0, mark) + " " + tail;
    }

    private void add(String token, int start) {
        boolean again = !tokens.isEmpty()
                && token.startsWith("#")
                && tokens.get(tokens.size() - 1).equals(token);
        if (!again) {
            tokens.add(token);
            starts.add(start);
        }
    }
}
