package com.leadintel.domain.call;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import java.util.Map;
import java.util.Optional;

/**
 * The sound of a call: the provider's id of it when a provider made it, and, once it is ours, the key under which the
 * store keeps it. The failure is the code of what stopped it, present only while it is FAILED.
 */
public record Recording(
        Optional<String> externalId, RecordingStatus status, Optional<Stored> stored, Optional<String> failure) {
    public Recording {
        externalId = externalId.map(id -> Require.text(id, 200, "recording.external-id-malformed"));
        Require.present(status, "recording.status-missing");
        Require.that(failure.isPresent() == (status == RecordingStatus.FAILED), "recording.failure-inconsistent");
        Require.that(stored.isPresent() || status != RecordingStatus.DOWNLOADED, "recording.not-stored");
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
        return new Recording(Optional.of(externalId), RecordingStatus.DOWNLOADING, Optional.empty(), Optional.empty());
    }

    static Recording brought(Stored stored) {
        return new Recording(Optional.empty(), RecordingStatus.DOWNLOADED, Optional.of(stored), Optional.empty());
    }

    Recording storedAs(Stored file) {
        return become(RecordingStatus.DOWNLOADED, Optional.of(file), Optional.empty());
    }

    Recording become(RecordingStatus next) {
        return become(next, stored, Optional.empty());
    }

    Recording failed(String code) {
        return become(RecordingStatus.FAILED, stored, Optional.of(code));
    }

    private Recording become(RecordingStatus next, Optional<Stored> file, Optional<String> code) {
        if (!status.mayBecome(next)) {
            throw Refusal.ruleBroken("call.recording-not-ready", Map.of("from", status.name(), "to", next.name()));
        }
        return new Recording(externalId, next, file, code);
    }
}
