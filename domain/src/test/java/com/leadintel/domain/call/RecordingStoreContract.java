package com.leadintel.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of recordings promises. */
public interface RecordingStoreContract {
    TenantId OURS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    TenantId THEIRS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    CallId CALL = new CallId(UUID.fromString("01900000-0000-7000-8000-00000000000c"));

    /** An empty store. */
    RecordingStore store();

    @Test
    default void aRecordingComesBackWholeAndInParts() throws IOException {
        Recording.Stored stored = keep("0123456789");
        assertThat(stored.sizeBytes()).isEqualTo(10);
        assertThat(read(stored.key(), 0, Long.MAX_VALUE)).isEqualTo("0123456789");
        assertThat(read(stored.key(), 3, 4)).isEqualTo("3456");
        assertThat(read(stored.key(), 8, 4)).isEqualTo("89");
    }

    @Test
    default void aPartSaysWhatItIsAndHowLong() {
        Recording.Stored stored = keep("0123456789");
        assertThat(stored.mediaType()).isEqualTo("audio/mpeg");
        try (Audio part = store().open(OURS, stored.key(), 8, 4)) {
            assertThat(part.mediaType()).isEqualTo("audio/mpeg");
            assertThat(part.sizeBytes()).hasValue(2L);
        }
    }

    @Test
    default void theSameCallHasOneRecording() throws IOException {
        Recording.Stored first = keep("the old");
        Recording.Stored second = keep("the new");
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(read(first.key(), 0, 100)).isEqualTo("the new");
    }

    @Test
    default void whatWasRemovedOrNeverWasIsNotFound() {
        Recording.Stored stored = keep("0123456789");
        store().remove(OURS, stored.key());
        store().remove(OURS, stored.key());
        for (String key : new String[] {stored.key(), "recordings/none.mp3"}) {
            assertThatThrownBy(() -> store().open(OURS, key, 0, 1))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        }
    }

    @Test
    default void anotherTenantsRecordingIsInvisible() {
        Recording.Stored stored = keep("0123456789");
        assertThatThrownBy(() -> store().open(THEIRS, stored.key(), 0, 1)).isInstanceOf(Refusal.class);
    }

    private Recording.Stored keep(String sound) {
        byte[] bytes = sound.getBytes(StandardCharsets.US_ASCII);
        return store().keep(OURS, CALL, new Audio("audio/mpeg", Optional.empty(), new ByteArrayInputStream(bytes)));
    }

    private String read(String key, long from, long length) throws IOException {
        try (Audio audio = store().open(OURS, key, from, length)) {
            return new String(audio.bytes().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
