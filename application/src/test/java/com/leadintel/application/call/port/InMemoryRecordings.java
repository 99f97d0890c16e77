package com.leadintel.application.call.port;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Recordings in memory. */
public final class InMemoryRecordings implements RecordingStore {
    private record Place(TenantId tenant, String key) {}

    private final InMemoryFileStore sounds = new InMemoryFileStore();
    private final Map<Place, Recording.Stored> kept = new ConcurrentHashMap<>();

    @Override
    public Recording.Stored keep(TenantId tenant, CallId call, Audio audio) {
        FileKey key = new FileKey("recordings/" + call + "." + audio.mediaType().replaceFirst(".*/", ""));
        long bytes = sounds.put(tenant, key, audio.bytes(), Integer.MAX_VALUE).bytes();
        Recording.Stored stored = new Recording.Stored(key.value(), audio.mediaType(), bytes);
        kept.put(new Place(tenant, key.value()), stored);
        return stored;
    }

    @Override
    public Audio open(TenantId tenant, String key, long from, long length) {
        Recording.Stored stored = Optional.ofNullable(kept.get(new Place(tenant, key)))
                .orElseThrow(() -> Refusal.notFound("call.recording-not-found", key));
        long bytes = Math.max(0, Math.min(length, stored.sizeBytes() - from));
        return new Audio(stored.mediaType(), Optional.of(bytes), sounds.open(tenant, new FileKey(key), from, length));
    }

    @Override
    public void remove(TenantId tenant, String key) {
        kept.remove(new Place(tenant, key));
        sounds.remove(tenant, new FileKey(key));
    }

    /** The keys of all recordings. */
    public Set<String> keys() {
        return kept.keySet().stream().map(Place::key).collect(Collectors.toSet());
    }
}
