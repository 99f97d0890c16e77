package com.leadintel.integrations.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.leadintel.application.demo.Line;
import com.leadintel.application.demo.port.Speech;
import com.leadintel.application.demo.port.SpeechSynthesis;
import com.leadintel.application.demo.port.SpeechSynthesisContract;
import com.leadintel.domain.call.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;

class FreeTtsSpeechTest implements SpeechSynthesisContract {
    private static final double AUDIBLE = 500;
    private final Speech speech = synthesis().speak(DIALOGUE);

    @Override
    public SpeechSynthesis synthesis() {
        return new FreeTtsSpeech();
    }

    @Test
    void theSoundEndsWithItsLastLine() throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream wave = AudioSystem.getAudioInputStream(new ByteArrayInputStream(speech.sound()))) {
            double seconds = wave.getFrameLength() / (double) wave.getFormat().getFrameRate();
            assertThat(seconds).isCloseTo(speech.spans().get(2).end(), within(0.001));
            assertThat(wave.getFormat().getChannels()).isEqualTo(1);
        }
    }

    @Test
    void everyLineIsLoudAndEveryPauseIsQuiet() {
        assertThat(speech.spans())
                .allSatisfy(
                        span -> assertThat(loudness(span.start(), span.end())).isGreaterThan(AUDIBLE));
        assertThat(loudness(speech.spans().get(0).end(), speech.spans().get(1).start()))
                .isZero();
    }

    @Test
    void aLineTakesAsLongAsAPersonTakes() {
        double words = DIALOGUE.get(1).text().split(" ").length;
        Speech.Span span = speech.spans().get(1);
        assertThat(words / (span.end() - span.start()) * 60).isBetween(110.0, 230.0);
    }

    @Test
    void theTwoSidesHaveVoicesOfTheirOwn() {
        Line ours = new Line(Side.SELLER, "Maya", "Good morning.");
        Line theirs = new Line(Side.BUYER, "Victor", "Good morning.");
        assertThat(synthesis().speak(List.of(ours)).sound())
                .isNotEqualTo(synthesis().speak(List.of(theirs)).sound());
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        List<Line> dots = List.of(new Line(Side.SELLER, "Maya", "..."));
        assertThatThrownBy(() -> synthesis().speak(dots)).hasMessageStartingWith("speech.nothing-to-say");
    }

    private double loudness(double from, double to) {
        ByteBuffer samples = ByteBuffer.wrap(speech.sound()).order(ByteOrder.LITTLE_ENDIAN);
        int first = 44 + WaveFile.bytes(from);
        int last = 44 + WaveFile.bytes(to);
        double sum = 0;
        for (int at = first; at + 1 < last; at += 2) {
            sum += Math.pow(samples.getShort(at), 2);
        }
        return Math.sqrt(sum / Math.max(1, (last - first) / 2));
    }
}
