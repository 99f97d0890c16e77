package com.leadintel.e2e.harness;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sound that a browser plays. */
public final class Wav {
    private static final int RATE = 8_000;

    private Wav() {}

    /** Seconds of silence as a WAV file: 8,000 samples a second, one byte each. */
    public static byte[] silence(int seconds) {
        int length = RATE * seconds;
        ByteBuffer wav = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + length);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        wav.putShort((short) 1).putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        while (wav.hasRemaining()) {
            wav.put((byte) 128);
        }
        return wav.array();
    }
}
