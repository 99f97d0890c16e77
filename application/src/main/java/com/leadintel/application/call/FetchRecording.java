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
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Downloads a recording from the provider, keeps it, and takes the provider's transcript of the same recording when there
 * is one. Of several recordings of one call it keeps the one that the call would rather have, whole.
 */
@Step
public class FetchRecording implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "call.fetch-recording";

    private static final String RECORDING = "recording";
    private static final String SECONDS = "seconds";

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
        try {
            fetch(run, id);
        } catch (Refusal refused) {
            noteFailure(run, id, refused.code());
            throw refused;
        }
    }

    @Override
    public void givenUp(JobRun run, String code) {
        CallId id = new CallId(run.subject());
        RecordingStatus status = recordingOf(keep.load(run.tenant(), id)).status();
        if (status == RecordingStatus.DOWNLOADING || status == RecordingStatus.TRANSCRIBING) {
            noteFailure(run, id, code);
        }
    }

    static Map<String, String> wish(String recordingId) {
        return Map.of(RECORDING, recordingId);
    }

    static Map<String, String> wish(CallReport report) {
        return Map.of(
                RECORDING,
                report.recordingId(),
                SECONDS,
                Long.toString(report.duration().toSeconds()));
    }

    private void fetch(JobRun run, CallId id) {
        Call call = keep.load(run.tenant(), id);
        String recordingId = run.needs(RECORDING);
        run.progress(0, 2);
        if (recordingOf(call).is(recordingId)) {
            fetchOwn(run, id, recordingOf(call));
        } else {
            fetchAnother(run, call, recordingId);
        }
        run.progress(2, 2);
    }

    private void fetchOwn(JobRun run, CallId id, Recording recording) {
        TenantId tenant = run.tenant();
        String recordingId = run.needs(RECORDING);
        if (recording.stored().isEmpty()) {
            if (recording.status() == RecordingStatus.FAILED) {
                keep.handle(tenant, id, Call::retryDownload);
            }
            Recording.Stored stored = download(tenant, id, recordingId);
            keep.handle(tenant, id, changed -> changed.storeRecording(stored, clock.instant()));
        }
        run.progress(1, 2);
        keep.handle(tenant, id, Call::beginTranscribing);
        Optional<Transcript> said = telephony.transcript(tenant, recordingId);
        keep.handle(
                tenant,
                id,
                changed -> said.ifPresentOrElse(
                        text -> changed.attachTranscript(text, clock.instant()), changed::foundNoTranscript));
    }

    private void fetchAnother(JobRun run, Call call, String recordingId) {
        TenantId tenant = run.tenant();
        CallId id = call.state().id();
        Duration length = Duration.ofSeconds(Long.parseLong(run.payload().getOrDefault(SECONDS, "0")));
        Optional<Transcript> said = telephony.transcript(tenant, recordingId);
        run.progress(1, 2);
        if (call.wouldRatherHave(length, said.isPresent())) {
            Recording.Stored stored = download(tenant, id, recordingId);
            keep.handle(tenant, id, changed -> changed.takeInstead(recordingId, length, stored, said, clock.instant()));
            recordingOf(call)
                    .stored()
                    .filter(former -> !former.key().equals(stored.key()))
                    .ifPresent(former -> store.remove(tenant, former.key()));
        }
    }

    private Recording.Stored download(TenantId tenant, CallId id, String recordingId) {
        try (Audio audio = telephony.recording(tenant, recordingId)) {
            return store.keep(tenant, id, audio);
        }
    }

    /** Tells the call, if it is its own recording that could not be had. */
    private void noteFailure(JobRun run, CallId id, String code) {
        keep.handle(run.tenant(), id, changed -> {
            Recording recording = recordingOf(changed);
            if (recording.is(run.needs(RECORDING)) && recording.status().mayBecome(RecordingStatus.FAILED)) {
                changed.recordingFailed(code);
            }
        });
    }

    private static Recording recordingOf(Call call) {
        return call.state()
                .recording()
                .orElseThrow(() -> Refusal.notFound(
                        "call.recording-not-found", call.state().id()));
    }
}
