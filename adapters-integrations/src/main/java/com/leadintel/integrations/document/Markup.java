package com.leadintel.integrations.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Well-formed markup in which every text is escaped, so that nobody's words become tags. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element, with a class unless that is empty. */
    Markup open(String tag, String cssClass) {
        out.append('<').append(tag);
        if (!cssClass.isEmpty()) {
            out.append(" class=\"").append(escaped(cssClass)).append('"');
        }
        out.append('>');
        open.push(tag);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A whole element that holds only text. */
    Markup put(String tag, String cssClass, String text) {
        return open(tag, cssClass).text(text).close();
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** A link; only web and mail addresses become one. */
    Markup link(String address, String text) {
        if (!address.matches("(?i)(https?|mailto|tel):.*")) {
            return text(text);
        }
        out.append("<a href=\"").append(escaped(address)).append("\">");
        out.append(escaped(text)).append("</a>");
        return this;
    }

    /** A bar that is filled to so many of 100. */
    Markup bar(int percent) {
        out.append("<div><div style=\"width: ")
                .append(Math.max(0, Math.min(100, percent)))
                .append("%\"></div></div>");
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(one -> {
            switch (one) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (allowed(one)) {
                        safe.appendCodePoint(one);
                    }
                }
            }
        });
        return safe.toString();
    }

    /** The characters of XML 1.0. */
    private static boolean allowed(int one) {
        return one == '\n'
                || one == '\t'
                || (one >= 0x20 && one < 0xD800)
                || (one >= 0xE000 && one < 0xFFFE)
                || one >= 0x10000;
    }
}
