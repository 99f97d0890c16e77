package com.leadintel.application.demo.port;

import com.leadintel.application.demo.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Speaks every letter for a tenth of a second, and its sound is the letters behind the mark of a WAV file. */
public final class MorseSynthesis implements SpeechSynthesis {
    @Override
    public Speech speak(List<Line> lines) {
        StringBuilder sound = new StringBuilder();
        List<Speech.Span> spans = new ArrayList<>();
        for (Line line : lines) {
            double start = sound.length() / 10.0;
            sound.append(line.text());
            spans.add(new Speech.Span(start, sound.length() / 10.0));
        }
        return new Speech("audio/wav", ("RIFF----WAVE" + sound).getBytes(StandardCharsets.UTF_8), spans);
    }
}
