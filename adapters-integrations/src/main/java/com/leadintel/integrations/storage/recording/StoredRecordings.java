package com.leadintel.integrations.storage.recording;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.file.port.StoredFile;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps recordings in the file store; the media type travels in the key's ending. */
@Singleton
public class StoredRecordings implements RecordingStore {
    private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    private final FileStore files;

    @Inject
    StoredRecordings(FileStore files) {
        this.files = files;
    }

    @Override
    public Recording.Stored keep(TenantId tenant, CallId call, Audio audio) {
        SoundType type = SoundType.of(audio.mediaType());
        FileKey key = new FileKey("recordings/" + call + "." + type.ending());
        StoredFile stored = files.put(tenant, key, audio.bytes(), MOST_BYTES);
        return new Recording.Stored(key.value(), type.mediaType(), stored.bytes());
    }

    @Override
    public Audio open(TenantId tenant, String key, long from, long length) {
        FileKey place = new FileKey(key);
        long size = files.length(tenant, place).orElseThrow(() -> Refusal.notFound("call.recording-not-found", key));
        long bytes = Math.max(0, Math.min(length, size - from));
        return new Audio(SoundType.named(key).mediaType(), Optional.of(bytes), files.open(tenant, place, from, length));
    }

    @Override
    public void remove(TenantId tenant, String key) {
        files.remove(tenant, new FileKey(key));
    }
}
