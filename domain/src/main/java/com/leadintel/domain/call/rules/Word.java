package com.leadintel.domain.call.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word or number of a text, with its place. */
record Word(String text, int from, int to) {
    private static final Pattern WORD = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|[\\p{L}]+(?:'[\\p{L}]+)?|[$£€]");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.group(), word.start(), word.end()));
        }
        return words;
    }
}
