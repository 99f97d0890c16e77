package com.leadintel.integrations.speech.freetts;

import com.leadintel.application.demo.Line;
import com.leadintel.application.demo.port.Speech;
import com.leadintel.application.demo.port.SpeechSynthesis;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Speaks with the one voice of FreeTTS at different heights and speeds: ours always the same, each buyer's by the name. A
 * line begins a third of a second after the one before has ended.
 */
@Singleton
public class FreeTtsSpeech implements SpeechSynthesis {
    private static final double PAUSE = 0.35;

    @Override
    public Speech speak(List<Line> lines) {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        List<Speech.Span> spans = new ArrayList<>();
        try (Speaker speaker = new Speaker()) {
            for (Line line : lines) {
                sound.writeBytes(new byte[WaveFile.bytes(PAUSE)]);
                double start = WaveFile.seconds(sound.size());
                byte[] spoken = speaker.say(line.text(), toneOf(line));
                if (spoken.length == 0) {
                    throw Refusal.invalid("speech.nothing-to-say", Map.of("text", line.text()));
                }
                sound.writeBytes(spoken);
                spans.add(new Speech.Span(start, WaveFile.seconds(sound.size())));
            }
        }
        return new Speech("audio/wav", WaveFile.of(sound.toByteArray()), spans);
    }

    private static Tone toneOf(Line line) {
        return line.side() == Side.SELLER
                ? Tone.OURS
                : Tone.BUYERS.get(Math.floorMod(line.speaker().hashCode(), Tone.BUYERS.size()));
    }
}
