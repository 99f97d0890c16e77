package com.leadintel.domain.call.rules;

/** Text as the rules read it: lower case, plain apostrophes, dashes and spaces; never longer or shorter than before. */
final class Normal {
    private Normal() {}

    static String of(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            normal.append(plain(text.charAt(i)));
        }
        return normal.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”' -> '"';
            case '–', '—', '‐', '‑' -> '-';
            case '\u00a0', '\n', '\t' -> ' ';
            default -> Character.toLowerCase(letter);
        };
    }
}
