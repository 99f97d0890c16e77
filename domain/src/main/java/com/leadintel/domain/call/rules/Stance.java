package com.leadintel.domain.call.rules;

/** Whether what a sentence says is so, or only imagined, past, somebody else's, reported or a joke. */
final class Stance {
    private static final Lexicon LEXICON = Lexicon.load("stance");

    private Stance() {}

    static boolean hypothetical(String text) {
        return LEXICON.has("hypothetical", text);
    }

    static boolean past(String text) {
        return LEXICON.has("past", text);
    }

    static boolean others(String text) {
        return LEXICON.has("others", text);
    }

    static boolean quoted(String text) {
        return LEXICON.has("quoted", text);
    }

    static boolean joke(String text) {
        return LEXICON.has("joke", text);
    }
}
