package com.leadintel.domain.call.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of saying something: what it stands for, how strongly, and the pattern of the words. The pattern may hold places
 * for somebody's name; the first of them that matched counts.
 */
record Cue(String key, double weight, Pattern pattern, int places) {
    /** Marks a place for a name in the text of a pattern. */
    static final String PLACE = "(?<who>";

    static Cue of(String key, double weight, String words) {
        StringBuilder numbered = new StringBuilder();
        int places = 0;
        int at = 0;
        for (int next = words.indexOf(PLACE); next >= 0; next = words.indexOf(PLACE, at)) {
            numbered.append(words, at, next).append("(?<who").append(places).append('>');
            places++;
            at = next + PLACE.length();
        }
        numbered.append(words.substring(at));
        return new Cue(
                key,
                weight,
                Pattern.compile("(?<![\\w'])(?:" + numbered.toString().replace("\\w+", "[¬\\w'-]+") + ")(?!\\w)"),
                places);
    }

    /** The name of the group that a name filled, for a match that has one. */
    String who(Matcher match) {
        for (int place = 0; place < places; place++) {
            if (match.group("who" + place) != null) {
                return "who" + place;
            }
        }
        throw new IllegalStateException("no name in " + key);
    }
}
