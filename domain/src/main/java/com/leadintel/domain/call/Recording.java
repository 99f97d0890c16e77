package com.leadintel.domain.call;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sound of a call: the provider's id of it when a provider made it, and, once it is ours, the key under which the
 * store keeps it. The failure is the code of what stopped it, present only while it is FAILED. The others are the
 * provider's ids of further recordings of the same call, of which we have neither the sound nor the transcript.
 */
public record Recording(
        Optional<String> externalId,
        RecordingStatus status,
        Optional<Stored> stored,
        Optional<String> failure,
        List<String> others) {
    public Recording {
        externalId = externalId.map(id -> Require.text(id, 200, "recording.external-id-malformed"));
        Require.present(status, "recording.status-missing");
        Require.that(failure.isPresent() == (status == RecordingStatus.FAILED), "recording.failure-inconsistent");
        Require.that(stored.isPresent() || status != RecordingStatus.DOWNLOADED, "recording.not-stored");
        others = others.stream()
                .map(id -> Require.text(id, 200, "recording.external-id-malformed"))
                .distinct()
                .toList();
    }

    /** What the store keeps: its key, the media type such as {@code audio/mpeg}, and the size in bytes. */
    public record Stored(String key, String mediaType, long sizeBytes) {
        public Stored {
            key = Require.text(key, 500, "recording.key-malformed");
            mediaType = Require.text(mediaType, 100, "recording.media-type-malformed");
            Require.that(sizeBytes >= 0, "recording.size-malformed");
        }
    }

    static Recording announced(String externalId) {
        return new Recording(
                Optional.of(externalId), RecordingStatus.DOWNLOADING, Optional.empty(), Optional.empty(), List.of());
    }

    static Recording brought(Stored stored) {
        return new Recording(
                Optional.empty(), RecordingStatus.DOWNLOADED, Optional.of(stored), Optional.empty(), List.of());
    }

    /** Whether the provider knows it under this id. */
    public boolean is(String id) {
        return externalId.equals(Optional.of(id));
    }

    Recording beside(String other) {
        return is(other) ? this : new Recording(externalId, status, stored, failure, with(others, other));
    }

    Recording giveWayTo(String other, Stored file) {
        List<String> left = Stream.concat(externalId.stream(), others.stream())
                .filter(id -> !id.equals(other))
                .toList();
        return new Recording(Optional.of(other), RecordingStatus.DOWNLOADED, Optional.of(file), Optional.empty(), left);
    }

    Recording storedAs(Stored file) {
        return become(RecordingStatus.DOWNLOADED, Optional.of(file), Optional.empty());
    }

    Recording become(RecordingStatus next) {
        return become(next, stored, Optional.empty());
    }

    /** The call is had in writing: that makes it complete once the sound is kept. */
    Recording written() {
        return stored.isPresent() && status.mayBecome(RecordingStatus.COMPLETE)
                ? become(RecordingStatus.COMPLETE)
                : this;
    }

    Recording failed(String code) {
        return become(RecordingStatus.FAILED, stored, Optional.of(code));
    }

    private Recording become(RecordingStatus next, Optional<Stored> file, Optional<String> code) {
        if (!status.mayBecome(next)) {
            throw Refusal.ruleBroken("call.recording-not-ready", Map.of("from", status.name(), "to", next.name()));
        }
        return new Recording(externalId, next, file, code, others);
    }

    private static List<String> with(List<String> ids, String id) {
        return Stream.concat(ids.stream(), Stream.of(id)).toList();
    }
}
