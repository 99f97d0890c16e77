package com.leadintel.application.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.file.port.FileKey;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.TenantId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpareRecordingsTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final CallId CALL = new CallId(new UUID(1, 2));
    private static final FileKey SOUND = new FileKey("recordings/" + CALL + ".mp3");

    private final InMemoryCalls calls = new InMemoryCalls();
    private final SpareRecordings spare = new SpareRecordings(calls);

    @Test
    void theSoundOfACallStaysAndTheFormerOneGoes() {
        Call call = Call.logged(CALL, TENANT, CallFixtures.facts(), CallFixtures.NOW);
        call.storeRecording(new Recording.Stored(SOUND.value(), "audio/mpeg", 3), CallFixtures.NOW);
        calls.add(TENANT, call);
        FileKey former = new FileKey("recordings/" + CALL + ".wav");
        assertThat(spare.kept(TENANT, Set.of(SOUND, former))).containsExactly(SOUND);
        assertThat(spare.folder(TENANT)).isEqualTo("recordings");
    }

    @Test
    void theSoundOfACallThatNeverCameToBeGoes() {
        assertThat(spare.kept(TENANT, Set.of(SOUND))).isEmpty();
    }

    @Test
    void whatIsNotNamedAfterACallStays() {
        Set<FileKey> others = Set.of(
                new FileKey("recordings/one.wav"),
                new FileKey("recordings/2026/" + CALL + ".wav"),
                new FileKey("recordings/" + CALL));
        assertThat(spare.kept(TENANT, others)).isEqualTo(others);
    }
}
