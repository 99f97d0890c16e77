package com.leadintel.server.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with named gaps, filled with texts that are made harmless first. */
final class Template {
    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** The template of this name beside this class. */
    static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page; every gap must have a value. */
    String fill(Map<String, String> values) {
        return GAP.matcher(text).replaceAll(gap -> {
            String value = values.get(gap.group(1));
            if (value == null) {
                throw new IllegalArgumentException("nothing for " + gap.group());
            }
            return Matcher.quoteReplacement(harmless(value));
        });
    }

    private static String harmless(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
