package com.leadintel.ui.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaveLengthTest {
    private static final int RATE = 16_000;

    @Test
    void theHeadSaysHowLongItLasts() {
        assertThat(length(wave(29 * RATE * 2, RATE * 2))).contains(Duration.ofSeconds(29));
    }

    @Test
    void otherChunksAreSteppedOver() {
        byte[] plain = wave(RATE, RATE);
        byte[] named = ByteBuffer.allocate(plain.length + 12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(plain, 0, 12)
                .put(text("LIST"))
                .putInt(3)
                .put(new byte[4])
                .put(plain, 12, plain.length - 12)
                .array();
        assertThat(length(named)).contains(Duration.ofSeconds(1));
    }

    @Test
    void aLengthThatWasNeverFilledInIsThatOfTheFile() {
        byte[] streamed = wave(RATE, RATE);
        ByteBuffer.wrap(streamed).order(ByteOrder.LITTLE_ENDIAN).putInt(40, -1);
        assertThat(length(streamed)).contains(Duration.ofSeconds(1));
        ByteBuffer.wrap(streamed).order(ByteOrder.LITTLE_ENDIAN).putInt(40, 0);
        assertThat(length(streamed)).contains(Duration.ofSeconds(1));
    }

    @Test
    void whatIsNoWaveSaysNothing() {
        assertThat(length("ID3 and so on, an MP3".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(length(new byte[3])).isEmpty();
        assertThat(length(Arrays.copyOf(wave(RATE, RATE), 30))).isEmpty();
        assertThat(length(wave(RATE, 0))).isEmpty();
    }

    private static Optional<Duration> length(byte[] file) {
        return WaveLength.of(new ByteArrayInputStream(file), file.length);
    }

    private static byte[] wave(int bytes, int bytesPerSecond) {
        return ByteBuffer.allocate(44 + bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("RIFF"))
                .putInt(36 + bytes)
                .put(text("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(bytesPerSecond)
                .putShort((short) 2)
                .putShort((short) 16)
                .put(text("data"))
                .putInt(bytes)
                .array();
    }

    private static byte[] text(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
