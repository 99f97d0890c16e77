package com.leadintel.application.call;

import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.call.Telephony;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;

/** Downloads a recording from the provider, keeps it, and takes the provider's transcript when there is one. */
@Step
public class FetchRecording implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "call.fetch-recording";

    private final KeepCall keep;
    private final Telephony telephony;
    private final RecordingStore store;
    private final Clock clock;

    @Inject
    public FetchRecording(KeepCall keep, Telephony telephony, RecordingStore store, Clock clock) {
        this.keep = keep;
        this.telephony = telephony;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        CallId id = new CallId(run.subject());
        String recordingId = run.needs("recording");
        try {
            fetch(run, id, recordingId);
        } catch (Refusal refused) {
            noteFailure(run.tenant(), id, refused.code());
            throw refused;
        }
    }

    @Override
    public void givenUp(JobRun run, String code) {
        CallId id = new CallId(run.subject());
        boolean missing = keep.load(run.tenant(), id)
                .state()
                .recording()
                .flatMap(Recording::stored)
                .isEmpty();
        if (missing) {
            noteFailure(run.tenant(), id, code);
        }
    }

    private void fetch(JobRun run, CallId id, String recordingId) {
        TenantId tenant = run.tenant();
        Call call = keep.load(tenant, id);
        run.progress(0, 2);
        if (call.state().recording().flatMap(Recording::stored).isEmpty()) {
            if (statusOf(call) == RecordingStatus.FAILED) {
                keep.handle(tenant, id, Call::retryDownload);
            }
            Recording.Stored stored;
            try (Audio audio = telephony.recording(tenant, recordingId)) {
                stored = store.keep(tenant, id, audio);
            }
            keep.handle(tenant, id, changed -> changed.storeRecording(stored, clock.instant()));
        }
        run.progress(1, 2);
        telephony
                .transcript(tenant, recordingId)
                .ifPresent(transcript ->
                        keep.handle(tenant, id, changed -> changed.attachTranscript(transcript, clock.instant())));
        run.progress(2, 2);
    }

    private void noteFailure(TenantId tenant, CallId id, String code) {
        keep.handle(tenant, id, changed -> {
            if (statusOf(changed).mayBecome(RecordingStatus.FAILED)) {
                changed.recordingFailed(code);
            }
        });
    }

    private static RecordingStatus statusOf(Call call) {
        return call.state()
                .recording()
                .map(Recording::status)
                .orElseThrow(() -> Refusal.notFound(
                        "call.recording-not-found", call.state().id()));
    }
}
