package com.leadintel.integrations.lists.fastcsv;

import com.leadintel.domain.shared.Refusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out how a text is encoded from all of its bytes: a byte order mark decides, then well-formed UTF-8, then zero
 * bytes at every other place (UTF-16), then what the letters look like.
 */
final class Encoding {
    private static final Charset USUAL = Charset.forName("windows-1252");
    private static final double HALF_OF_HALF = 0.25;

    private final UniversalDetector letters = new UniversalDetector();
    private final CharsetDecoder strict = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean utf8 = true;
    private long bytes;
    private long evenZeros;
    private long oddZeros;
    private Optional<Charset> mark = Optional.empty();

    void look(byte[] chunk, int length) {
        if (bytes == 0) {
            mark = mark(chunk, length);
        }
        for (int i = 0; i < length; i++) {
            if (chunk[i] == 0) {
                boolean even = (bytes + i) % 2 == 0;
                evenZeros += even ? 1 : 0;
                oddZeros += even ? 0 : 1;
            }
        }
        if (utf8) {
            decode(chunk, length);
        }
        letters.handleData(chunk, 0, length);
        bytes += length;
    }

    Charset found() {
        if (mark.isPresent()) {
            return mark.get();
        }
        if (evenZeros + oddZeros > 0) {
            return wide();
        }
        if (utf8 && !rest.hasRemaining()) {
            return StandardCharsets.UTF_8;
        }
        letters.dataEnd();
        return Optional.ofNullable(letters.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElse(USUAL);
    }

    private Charset wide() {
        if (oddZeros > bytes * HALF_OF_HALF && evenZeros < oddZeros) {
            return StandardCharsets.UTF_16LE;
        }
        if (evenZeros > bytes * HALF_OF_HALF && oddZeros < evenZeros) {
            return StandardCharsets.UTF_16BE;
        }
        throw Refusal.invalid("import.not-text");
    }

    private void decode(byte[] chunk, int length) {
        ByteBuffer input =
                ByteBuffer.allocate(rest.remaining() + length).put(rest).put(chunk, 0, length);
        input.flip();
        CharBuffer ignored = CharBuffer.allocate(input.remaining() + 1);
        utf8 = !strict.decode(input, ignored, false).isError();
        rest = input.slice();
    }

    private static Optional<Charset> mark(byte[] head, int length) {
        if (length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean bigEndian = length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        return bigEndian ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
