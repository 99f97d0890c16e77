package com.leadintel.integrations.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface that is brought along: its family, its two weights, and which characters it has. */
final class Face {
    private static final int SIGNS = 0x20000;
    private final String family;
    private final String regular;
    private final String semiBold;
    private final BitSet known;

    Face(String family, String regular, String semiBold) {
        this.family = family;
        this.regular = regular;
        this.semiBold = semiBold;
        known = known(regular);
    }

    String family() {
        return family;
    }

    boolean has(int character) {
        return known.get(character);
    }

    void join(PdfRendererBuilder builder) {
        builder.useFont(() -> open(regular), family, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open(semiBold), family, 600, FontStyle.NORMAL, true);
    }

    private static BitSet known(String file) {
        BitSet known = new BitSet(SIGNS);
        try (InputStream in = open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character < SIGNS; character++) {
                known.set(character, glyphs.getGlyphId(character) != 0);
            }
            return known;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Face.class.getResourceAsStream("fonts/" + file), file);
    }
}
