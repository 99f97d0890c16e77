package com.leadintel.integrations.speech.freetts;

import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import javax.sound.sampled.AudioFormat;

/** Takes up what FreeTTS would play; nothing of it waits for real time. */
final class SampleTape implements AudioPlayer {
    private final ByteArrayOutputStream samples = new ByteArrayOutputStream();
    private AudioFormat format = new AudioFormat(WaveFile.RATE, 16, 1, true, true);

    /** What was taken up, in little-endian order. */
    byte[] samples() {
        byte[] bytes = samples.toByteArray();
        if (format.isBigEndian()) {
            for (int i = 0; i + 1 < bytes.length; i += 2) {
                byte high = bytes[i];
                bytes[i] = bytes[i + 1];
                bytes[i + 1] = high;
            }
        }
        return bytes;
    }

    @Override
    public void setAudioFormat(AudioFormat given) {
        format = given;
    }

    @Override
    public AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public boolean write(byte[] bytes) {
        return write(bytes, 0, bytes.length);
    }

    @Override
    public boolean write(byte[] bytes, int from, int count) {
        samples.write(bytes, from, count);
        return true;
    }

    @Override
    public boolean drain() {
        return true;
    }

    @Override
    public boolean end() {
        return true;
    }

    @Override
    public float getVolume() {
        return 1;
    }

    @Override
    public long getTime() {
        return 0;
    }

    @Override
    public void begin(int size) {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void reset() {}

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    @Override
    public void setVolume(float volume) {}

    @Override
    public void resetTime() {}

    @Override
    public void startFirstSampleTimer() {}

    @Override
    public void showMetrics() {}
}
