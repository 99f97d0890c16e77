package com.leadintel.integrations.storage.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.SpareRecordings;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.call.RecordingStoreContract;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredRecordingsTest implements RecordingStoreContract {
    private final TenantId tenant = new TenantId(new UUID(1, 1));
    private final CallId call = new CallId(new UUID(2, 2));
    private final StoredRecordings recordings = new StoredRecordings(new InMemoryFileStore());

    @Override
    public RecordingStore store() {
        return recordings;
    }

    @Test
    void soundIsKeptUnderItsCallAndKnowsItsType() {
        Recording.Stored stored = recordings.keep(tenant, call, audio("audio/x-m4a; codecs=mp4a"));
        assertThat(stored.key()).isEqualTo("recordings/" + call + ".m4a");
        assertThat(stored.mediaType()).isEqualTo("audio/mp4");
        assertThat(stored.sizeBytes()).isEqualTo(5);
    }

    @Test
    void aRangeOfTheSoundIsGivenBack() throws IOException {
        Recording.Stored stored = recordings.keep(tenant, call, audio("audio/mpeg"));
        try (Audio range = recordings.open(tenant, stored.key(), 3, 100)) {
            assertThat(range.sizeBytes()).contains(2L);
            assertThat(range.mediaType()).isEqualTo("audio/mpeg");
            assertThat(range.bytes().readAllBytes()).containsExactly(4, 5);
        }
    }

    @Test
    void soundThatNoCallRefersToIsKnownAsSuch() {
        SpareRecordings spare = new SpareRecordings(new InMemoryCalls());
        FileKey key =
                new FileKey(recordings.keep(tenant, call, audio("audio/wav")).key());
        assertThat(key.value()).startsWith(spare.folder(tenant) + "/");
        assertThat(spare.kept(tenant, Set.of(key))).isEmpty();
    }

    @Test
    void removedSoundIsGone() {
        Recording.Stored stored = recordings.keep(tenant, call, audio("audio/wav"));
        recordings.remove(tenant, stored.key());
        assertThatThrownBy(() -> recordings.open(tenant, stored.key(), 0, 1))
                .hasMessageStartingWith("call.recording-not-found");
    }

    @Test
    void whatNoBrowserPlaysIsRefused() {
        assertThatThrownBy(() -> recordings.keep(tenant, call, audio("application/zip")))
                .hasMessageStartingWith("recording.media-type-unknown");
    }

    private static Audio audio(String mediaType) {
        return new Audio(mediaType, Optional.empty(), new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}));
    }
}
