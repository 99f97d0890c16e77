package com.leadintel.ui.call;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** How long a recording in the RIFF format (WAV) lasts, as its head says; other kinds do not say it so plainly. */
final class WaveLength {
    private static final int MOST_CHUNKS = 64;
    private static final int MILLIS = 1000;
    private static final int FORM = 16;
    private static final int RATE_AT = 8;
    private static final int HEAD = 8;

    private WaveLength() {}

    /** The length of what the stream holds, so many bytes; empty when it is no WAV or its head makes no sense. */
    static Optional<Duration> of(InputStream stream, long size) {
        try (DataInputStream in = new DataInputStream(stream)) {
            boolean wave = text(in).equals("RIFF") && number(in) >= 0 && text(in).equals("WAVE");
            return wave ? chunks(in, size - HEAD - 4) : Optional.empty();
        } catch (EOFException cutOff) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Duration> chunks(DataInputStream in, long size) throws IOException {
        long left = size;
        long bytesPerSecond = 0;
        for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
            String name = text(in);
            long bytes = number(in);
            left -= HEAD;
            if (name.equals("data")) {
                long sound = Math.min(bytes == 0 ? left : bytes, left);
                return bytesPerSecond > 0
                        ? Optional.of(Duration.ofMillis(sound * MILLIS / bytesPerSecond))
                        : Optional.empty();
            }
            long padded = bytes + bytes % 2;
            left -= padded;
            if (name.equals("fmt ") && bytes >= FORM) {
                in.skipNBytes(RATE_AT);
                bytesPerSecond = number(in);
                padded -= RATE_AT + 4;
            }
            in.skipNBytes(padded);
        }
        return Optional.empty();
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
    }

    /** Four bytes, the lowest first. */
    private static long number(DataInputStream in) throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
    }
}
