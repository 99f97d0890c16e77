package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Asks again for what a recorded call lacks: its sound, and the transcript that the provider makes of it. */
@UseCase
public class TranscribeCall {
    private final Calls calls;
    private final Jobs jobs;

    @Inject
    public TranscribeCall(Calls calls, Jobs jobs) {
        this.calls = calls;
        this.jobs = jobs;
    }

    /**
     * The job that does it: the one that is under way, or a new one. Refuses an unknown call with {@code call.not-found}
     * and one that no provider recorded with {@code call.recording-not-found}.
     */
    public JobId handle(Caller caller, CallId id) {
        caller.must(Permission.CALL_WRITE);
        String recording = calls.get(caller.tenant(), id)
                .state()
                .recording()
                .flatMap(Recording::externalId)
                .orElseThrow(() -> Refusal.notFound("call.recording-not-found", id));
        return jobs.latest(caller.tenant(), FetchRecording.KIND, id.value())
                .filter(job -> !job.state().ended())
                .map(Job::id)
                .orElseGet(() -> jobs.enqueue(
                        caller.tenant(),
                        JobRequest.of(FetchRecording.KIND, id.value(), FetchRecording.wish(recording))
                                .afterOthers()));
    }
}
