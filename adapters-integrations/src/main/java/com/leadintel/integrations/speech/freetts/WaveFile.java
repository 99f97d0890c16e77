package com.leadintel.integrations.speech.freetts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sound of one channel, 16 bits and 16,000 samples a second in the RIFF format. */
final class WaveFile {
    static final int RATE = 16_000;
    private static final int SAMPLE = 2;
    private static final int HEAD = 44;

    private WaveFile() {}

    /** How long so many bytes of samples sound, in seconds. */
    static double seconds(int bytes) {
        return bytes / (double) (RATE * SAMPLE);
    }

    /** How many bytes of samples so many seconds are. */
    static int bytes(double seconds) {
        return (int) Math.round(seconds * RATE) * SAMPLE;
    }

    /** A file of samples in little-endian order. */
    static byte[] of(byte[] samples) {
        return ByteBuffer.allocate(HEAD + samples.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("RIFF"))
                .putInt(HEAD - 8 + samples.length)
                .put(text("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE * SAMPLE)
                .putShort((short) SAMPLE)
                .putShort((short) 16)
                .put(text("data"))
                .putInt(samples.length)
                .put(samples)
                .array();
    }

    private static byte[] text(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
