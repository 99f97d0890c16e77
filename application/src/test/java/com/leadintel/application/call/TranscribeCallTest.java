package com.leadintel.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TranscribeCallTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    private static final CallId CALL = new CallId(new UUID(2, 2));

    private final Caller caller = Caller.system(TENANT, "test");
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final TranscribeCall transcribe = new TranscribeCall(calls, jobs);

    @Test
    void aRecordedCallIsFetchedAgain() {
        calls.add(TENANT, Call.recorded(CALL, TENANT, facts(), new Origin("zoom", "c-1"), "r-1", NOW));
        JobId job = transcribe.handle(caller, CALL);
        assertThat(jobs.get(TENANT, job).payload()).containsEntry("recording", "r-1");
    }

    @Test
    void aFetchThatIsUnderWayGoesOn() {
        calls.add(TENANT, Call.recorded(CALL, TENANT, facts(), new Origin("zoom", "c-1"), "r-1", NOW));
        JobId first = transcribe.handle(caller, CALL);
        assertThat(transcribe.handle(caller, CALL)).isEqualTo(first);
        jobs.becomes(first, JobState.DEAD, Optional.of("zoom.unreachable"));
        assertThat(transcribe.handle(caller, CALL)).isNotEqualTo(first);
    }

    @Test
    void aCallThatNobodyRecordedCannotBeFetched() {
        calls.add(TENANT, Call.logged(CALL, TENANT, facts(), NOW));
        assertThatThrownBy(() -> transcribe.handle(caller, CALL)).hasMessageStartingWith("call.recording-not-found");
    }

    private static Call.Facts facts() {
        return new Call.Facts(
                CallDirection.OUTBOUND,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOW,
                Duration.ofMinutes(3),
                Optional.empty());
    }
}
