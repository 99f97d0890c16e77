package com.leadintel.domain.call.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a sentence in which something stands: what is said behind "and I don't" is not said of what came before. */
final class Clause {
    private static final Pattern BORDER = Pattern.compile(
            "(?:,|\\band|\\bso|\\bbecause|\\bcause|\\bbut)\\s+(?=(?:and |so |because |but )?(?:i|we|you|he|she|it|they|that|there|nobody|the \\w+)(?:'\\w+)?\\s+\\w)");

    private Clause() {}

    static String around(String text, int at) {
        int from = 0;
        int to = text.length();
        Matcher border = BORDER.matcher(text);
        while (border.find()) {
            if (border.end() <= at) {
                from = border.end();
            } else if (border.start() >= at) {
                to = border.start();
                break;
            }
        }
        return text.substring(from, to);
    }
}
