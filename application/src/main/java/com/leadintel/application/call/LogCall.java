package com.leadintel.application.call;

import com.leadintel.application.call.port.TranscriptReader;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.call.SoundType;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.CallId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** A person writes down a call and may bring its sound, its transcript, or both. */
@Step
public class LogCall {
    private final LoggedCalls logged;
    private final TranscriptReader reader;
    private final RecordingStore store;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public LogCall(LoggedCalls logged, TranscriptReader reader, RecordingStore store, Ids ids, Clock clock) {
        this.logged = logged;
        this.reader = reader;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is known of the call, the names of our own people in it, the files that were brought, and the caller's
     * idempotency key, if one was sent.
     */
    public record Command(
            Call.Facts facts,
            Set<String> sellers,
            Optional<byte[]> transcript,
            Optional<Audio> audio,
            Optional<Idempotency> idempotency) {}

    /**
     * Logs the call, once under one key; nothing is logged, and no sound kept, when a file cannot be read or the call is
     * refused. Refuses unknown formats with {@code transcript.format-unknown} and {@code recording.type-unknown}, and a
     * reused key with {@code idempotency.key-reused}.
     */
    public CallId handle(Caller caller, Command command) {
        caller.must(Permission.CALL_WRITE);
        CallId id = new CallId(ids.next());
        Optional<Transcript> transcript =
                command.transcript().map(file -> reader.read(caller.tenant(), file, command.sellers()));
        Call call = Call.logged(id, caller.tenant(), command.facts(), clock.instant());
        Optional<Recording.Stored> stored =
                command.audio().map(SoundType::checked).map(audio -> store.keep(caller.tenant(), id, audio));
        boolean kept = false;
        CallId answer;
        try {
            stored.ifPresent(sound -> call.storeRecording(sound, clock.instant()));
            transcript.ifPresent(text -> call.attachTranscript(text, clock.instant()));
            answer = logged.handle(caller, call, command.idempotency());
            kept = answer.equals(id);
        } finally {
            if (!kept) {
                stored.ifPresent(sound -> store.remove(caller.tenant(), sound.key()));
            }
        }
        return answer;
    }
}
