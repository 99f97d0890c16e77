package com.leadintel.application.demo.port;

import com.leadintel.domain.shared.Require;
import java.util.List;

/** A spoken dialogue: its media type, its bytes, and when each line begins and ends. */
public final class Speech {
    private final String mediaType;
    private final byte[] sound;
    private final List<Span> spans;

    /** Sound and the time of each of its lines. */
    public Speech(String mediaType, byte[] sound, List<Span> spans) {
        this.mediaType = Require.text(mediaType, 100, "speech.media-type-malformed");
        this.sound = sound.clone();
        this.spans = List.copyOf(spans);
    }

    /** From when to when a line is heard, in seconds from the beginning. */
    public record Span(double start, double end) {
        public Span {
            Require.that(start >= 0 && end >= start, "speech.span-malformed");
        }
    }

    /** The media type, such as {@code audio/wav}. */
    public String mediaType() {
        return mediaType;
    }

    /** The bytes. */
    public byte[] sound() {
        return sound.clone();
    }

    /** When each line is heard, in the order of the lines. */
    public List<Span> spans() {
        return spans;
    }
}
