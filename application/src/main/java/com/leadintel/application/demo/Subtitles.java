package com.leadintel.application.demo;

import com.leadintel.application.demo.port.Speech;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A spoken dialogue in writing, as the WebVTT file that a recorder would have written. */
final class Subtitles {
    private Subtitles() {}

    static byte[] of(List<Line> lines, Speech speech) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < lines.size(); i++) {
            Speech.Span span = speech.spans().get(i);
            text.append('\n')
                    .append(time(span.start()))
                    .append(" --> ")
                    .append(time(span.end()))
                    .append("\n<v ")
                    .append(lines.get(i).speaker())
                    .append('>')
                    .append(lines.get(i).text())
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * 1_000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1_000 % 60,
                millis % 1_000);
    }
}
