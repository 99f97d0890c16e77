package com.leadintel.application.call;

import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Gives the sound of a call, whole or a range of it. */
@Step
public class ListenToCall {
    private final ShowCall show;
    private final RecordingStore store;

    @Inject
    public ListenToCall(ShowCall show, RecordingStore store) {
        this.show = show;
        this.store = store;
    }

    /** What the store keeps of the call; refuses a call without sound with {@code call.recording-not-found}. */
    public Recording.Stored about(Caller caller, CallId id) {
        caller.must(Permission.CALL_READ);
        Call.State call = show.handle(caller, id);
        return call.recording()
                .flatMap(Recording::stored)
                .orElseThrow(() -> Refusal.notFound("call.recording-not-found", id));
    }

    /** The bytes from {@code from}, at most {@code length}; the caller closes them. */
    public Audio handle(Caller caller, CallId id, long from, long length) {
        return store.open(caller.tenant(), about(caller, id).key(), from, length);
    }
}
