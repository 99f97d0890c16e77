package com.leadintel.integrations.storage.recording;

import com.leadintel.domain.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The kinds of sound that browsers play, by media type and file ending. */
enum SoundType {
    MP3("audio/mpeg", "mp3", "audio/mp3 audio/mpeg3"),
    M4A("audio/mp4", "m4a", "audio/m4a audio/x-m4a audio/aac video/mp4"),
    WAV("audio/wav", "wav", "audio/x-wav audio/wave audio/vnd.wave"),
    OGG("audio/ogg", "ogg", "application/ogg audio/opus"),
    WEBM("audio/webm", "webm", "video/webm"),
    FLAC("audio/flac", "flac", "audio/x-flac");

    private final String mediaType;
    private final String ending;

    private final String aliases;

    SoundType(String mediaType, String ending, String aliases) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.aliases = aliases;
    }

    /** The kind that a media type with or without parameters names; refuses {@code recording.media-type-unknown}. */
    static SoundType of(String mediaType) {
        String plain = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(plain)
                        || List.of(type.aliases.split(" ")).contains(plain))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("recording.media-type-unknown", Map.of("mediaType", plain)));
    }

    /** The kind of a kept file; refuses {@code call.recording-not-found} for a key of another store. */
    static SoundType named(String key) {
        return Arrays.stream(values())
                .filter(type -> key.endsWith("." + type.ending))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("call.recording-not-found", key));
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
