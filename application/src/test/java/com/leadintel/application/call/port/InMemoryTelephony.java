package com.leadintel.application.call.port;

import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Telephony;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.TranscriptSource;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A provider of calls in memory: who recorded something is connected to it, and it works unless it is told not to. */
public final class InMemoryTelephony implements Telephony {
    private record Place(TenantId tenant, String recording) {}

    private final Map<Place, byte[]> sounds = new HashMap<>();
    private final Map<Place, List<Turn>> talks = new HashMap<>();
    private Optional<Refusal> outage = Optional.empty();
    private int downloads;

    /** Records something, or the same thing anew; without turns there is no transcript of it. */
    public void recorded(TenantId tenant, String recording, byte[] sound, List<Turn> turns) {
        Place place = new Place(tenant, recording);
        sounds.put(place, sound.clone());
        talks.put(place, List.copyOf(turns));
    }

    /** Refuses everything like this from now on. */
    public void fail(Refusal refusal) {
        outage = Optional.of(refusal);
    }

    /** Works again. */
    public void recover() {
        outage = Optional.empty();
    }

    /** How often a recording was downloaded. */
    public int downloads() {
        return downloads;
    }

    @Override
    public Audio recording(TenantId tenant, String externalRecordingId) {
        byte[] sound = sounds.get(known(tenant, externalRecordingId));
        downloads++;
        return new Audio("audio/mpeg", Optional.of((long) sound.length), new ByteArrayInputStream(sound));
    }

    @Override
    public Optional<Transcript> transcript(TenantId tenant, String externalRecordingId) {
        return Optional.of(talks.get(known(tenant, externalRecordingId)))
                .filter(turns -> !turns.isEmpty())
                .map(turns -> new Transcript(TranscriptSource.PROVIDER, turns));
    }

    private Place known(TenantId tenant, String recording) {
        outage.ifPresent(refusal -> {
            throw refusal;
        });
        if (sounds.keySet().stream().noneMatch(place -> place.tenant().equals(tenant))) {
            throw Refusal.ruleBroken("telephony.not-connected", Map.of());
        }
        return Optional.of(new Place(tenant, recording))
                .filter(sounds::containsKey)
                .orElseThrow(() -> Refusal.notFound("telephony.recording-not-found", recording));
    }
}
