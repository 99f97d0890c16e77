package com.leadintel.integrations.demo;

import com.leadintel.application.demo.Line;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Side;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dialogue with gaps in braces, which each story fills with its own people, things, sums and dates. */
record Dialogue(CallType type, List<String> lines) {
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    static Dialogue read(String name) {
        List<String> lines = Bundle.lines("dialogues/" + name + ".txt");
        return new Dialogue(CallType.valueOf(after("type: ", lines.get(0))), lines.subList(1, lines.size()));
    }

    List<Line> filled(Map<String, String> words) {
        return lines.stream().map(line -> line(line, words)).toList();
    }

    private static Line line(String line, Map<String, String> words) {
        boolean sells = line.startsWith("S: ");
        String text = GAP.matcher(after(sells ? "S: " : "B: ", line))
                .replaceAll(gap -> Matcher.quoteReplacement(word(words, gap.group(1))));
        return new Line(sells ? Side.SELLER : Side.BUYER, word(words, sells ? "seller" : "buyer"), capital(text));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String word(Map<String, String> words, String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalStateException("A story does not say what " + name + " is");
        }
        return word;
    }

    private static String after(String start, String line) {
        if (!line.startsWith(start)) {
            throw new IllegalStateException("A dialogue has a line without " + start + ": " + line);
        }
        return line.substring(start.length());
    }
}
