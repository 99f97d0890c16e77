package com.leadintel.application.call;

import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.call.Telephony;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A provider with one recording, and a store of one; both work unless they are told not to. */
final class LineOfOne implements Telephony, RecordingStore {
    Optional<Transcript> transcript = talk();
    Optional<Refusal> outage = Optional.empty();
    int downloads;
    final Set<String> kept = new HashSet<>();

    static Optional<Transcript> talk() {
        return Optional.of(CallFixtures.shortTalk());
    }

    @Override
    public Audio recording(TenantId tenant, String externalRecordingId) {
        if (outage.isPresent()) {
            throw outage.get();
        }
        downloads++;
        return sound();
    }

    @Override
    public Optional<Transcript> transcript(TenantId tenant, String externalRecordingId) {
        return transcript;
    }

    @Override
    public Recording.Stored keep(TenantId tenant, CallId call, Audio audio) {
        kept.add("calls/" + call);
        return new Recording.Stored("calls/" + call, audio.mediaType(), 3);
    }

    @Override
    public Audio open(TenantId tenant, String key, long from, long length) {
        return sound();
    }

    @Override
    public void remove(TenantId tenant, String key) {
        kept.remove(key);
    }

    private static Audio sound() {
        return new Audio("audio/mpeg", Optional.of(3L), new ByteArrayInputStream(new byte[] {1, 2, 3}));
    }
}
