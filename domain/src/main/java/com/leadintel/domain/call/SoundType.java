package com.leadintel.domain.call;

import com.leadintel.domain.shared.Refusal;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The kinds of sound that a person may bring, told by their first bytes and never by what the sender says. */
public enum SoundType {
    MP3("audio/mpeg", "ID3.*|\\xFF[\\xF2\\xF3\\xFA\\xFB\\xE2\\xE3].*"),
    WAV("audio/wav", "RIFF....WAVE.*"),
    OGG("audio/ogg", "OggS.*"),
    FLAC("audio/flac", "fLaC.*"),
    MP4("audio/mp4", "....ftyp.*"),
    WEBM("audio/webm", "\\x1A\\x45\\xDF\\xA3.*"),
    AMR("audio/amr", "#!AMR.*");

    private static final int TELLING = 12;

    private final String mediaType;
    private final Pattern beginning;

    SoundType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    }

    /** The media type, such as {@code audio/mpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** The same sound under the type that its first bytes tell; refuses any other with {@code recording.type-unknown}. */
    public static Audio checked(Audio audio) {
        try {
            PushbackInputStream bytes = new PushbackInputStream(audio.bytes(), TELLING);
            byte[] first = bytes.readNBytes(TELLING);
            bytes.unread(first);
            return new Audio(of(first).mediaType, audio.sizeBytes(), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SoundType of(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(type -> type.beginning.matcher(text).matches())
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("recording.type-unknown"));
    }
}
