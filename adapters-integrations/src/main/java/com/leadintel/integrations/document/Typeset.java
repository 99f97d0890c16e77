package com.leadintel.integrations.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A page with the faces that its characters need beside the main one. What no face has is told in words: writing whose
 * letters join or run from right to left would not be readable sign by sign.
 */
final class Typeset {
    private final StringBuilder page = new StringBuilder();
    private final Set<Face> used = new LinkedHashSet<>();
    private final List<Face> faces;
    private String told = "";

    Typeset(List<Face> faces, String html) {
        this.faces = faces;
        html.codePoints().forEach(this::put);
    }

    /** The page in characters that can be printed. */
    String page() {
        return page.toString();
    }

    /** Gives the printer the faces of this page. */
    void join(PdfRendererBuilder builder) {
        faces.stream().limit(1).forEach(main -> main.join(builder));
        used.stream().filter(face -> face != faces.get(0)).forEach(face -> face.join(builder));
    }

    private void put(int character) {
        Optional<Face> face = faces.stream().filter(one -> one.has(character)).findFirst();
        if (face.isPresent() || Character.isWhitespace(character)) {
            face.ifPresent(used::add);
            told = Character.isWhitespace(character) ? told : "";
            page.appendCodePoint(character);
        } else if (Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.NON_SPACING_MARK) {
            tell(character);
        }
    }

    private void tell(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        String words = script == Character.UnicodeScript.COMMON ? "[sign]" : "[" + name(script) + "]";
        if (!words.equals(told)) {
            page.append(words);
            told = words;
        }
    }

    private static String name(Character.UnicodeScript script) {
        List<String> words = new ArrayList<>();
        for (String word : script.name().split("_", -1)) {
            words.add(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words) + " text";
    }
}
