package com.leadintel.domain.call;

import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Recorded;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation with somebody outside. It is logged by a person or recorded by a provider, waits for a person when no
 * lead has its number, gains a recording, then a transcript, then one or more versions of an analysis.
 */
public final class Call {
    private static final Duration SKEW = Duration.ofMinutes(10);

    private State state;
    private final Recorded events = new Recorded();

    private Call(State state) {
        this.state = state;
    }

    /**
     * Everything a call is, for storing and restoring; analyses run from version 1 upwards. The external number is absent
     * when it was withheld; calls logged by hand have no origin.
     */
    public record State(
            CallId id,
            TenantId tenant,
            CallDirection direction,
            Optional<PhoneNumber> externalNumber,
            Optional<UserId> seller,
            Optional<LeadId> lead,
            Instant occurredAt,
            Duration duration,
            Optional<CallType> type,
            Optional<Origin> origin,
            Optional<Recording> recording,
            Optional<Transcript> transcript,
            List<Analysis> analyses,
            Instant createdAt) {
        public State {
            Require.present(id, "call.id-missing");
            Require.present(tenant, "call.tenant-missing");
            Require.present(direction, "call.direction-missing");
            Require.present(occurredAt, "call.time-missing");
            Require.that(!Require.present(duration, "call.duration-missing").isNegative(), "call.duration-malformed");
            Require.that(duration.compareTo(Duration.ofDays(1)) <= 0, "call.duration-malformed");
            analyses = List.copyOf(analyses);
            Require.present(createdAt, "call.created-missing");
        }
    }

    /** What is known about a call when it is first heard of. */
    public record Facts(
            CallDirection direction,
            Optional<PhoneNumber> externalNumber,
            Optional<UserId> seller,
            Optional<LeadId> lead,
            Instant occurredAt,
            Duration duration,
            Optional<CallType> type) {}

    /** A call that a person writes down; audio and transcript may follow. Refuses a call more than ten minutes in the future. */
    public static Call logged(CallId id, TenantId tenant, Facts facts, Instant now) {
        return begin(id, tenant, facts, Optional.empty(), Optional.empty(), now);
    }

    /** A call that a provider reports with the id of its recording, which is still to be downloaded. */
    public static Call recorded(
            CallId id, TenantId tenant, Facts facts, Origin origin, String externalRecordingId, Instant now) {
        return begin(
                id, tenant, facts, Optional.of(origin), Optional.of(Recording.announced(externalRecordingId)), now);
    }

    /** A call as it was stored; records no event. */
    public static Call restore(State state) {
        return new Call(state);
    }

    private static Call begin(
            CallId id,
            TenantId tenant,
            Facts facts,
            Optional<Origin> origin,
            Optional<Recording> recording,
            Instant now) {
        Require.that(
                !Require.present(facts.occurredAt(), "call.time-missing").isAfter(now.plus(SKEW)),
                "call.in-the-future");
        Call call = new Call(new State(
                id,
                tenant,
                facts.direction(),
                facts.externalNumber(),
                facts.seller(),
                facts.lead(),
                facts.occurredAt(),
                facts.duration(),
                facts.type(),
                origin,
                recording,
                Optional.empty(),
                List.of(),
                now));
        call.events.add(new CallLogged(tenant, id, facts.lead(), recording.isPresent(), now));
        return call;
    }

    /** Says which lead this call was with; saying the same again changes nothing, another lead corrects the match. */
    public void matchTo(LeadId lead, Optional<UserId> by, Instant now) {
        if (!state.lead().equals(Optional.of(lead))) {
            Optional<LeadId> former = state.lead();
            change(Optional.of(lead), state.duration(), state.recording(), state.transcript(), state.analyses());
            events.add(new CallMatched(state.tenant(), state.id(), lead, former, by, now));
        }
    }

    /** The lead that it was with has become one with another, which the call is with from now on; nobody matched it anew. */
    public void followTo(LeadId remaining) {
        change(Optional.of(remaining), state.duration(), state.recording(), state.transcript(), state.analyses());
    }

    /** The sound is kept by us now, downloaded or brought by a person; saying the same again changes nothing. */
    public void storeRecording(Recording.Stored stored, Instant now) {
        if (state.recording().flatMap(Recording::stored).equals(Optional.of(stored))) {
            return;
        }
        Recording recording =
                state.recording().map(known -> known.storedAs(stored)).orElseGet(() -> Recording.brought(stored));
        becomes(state.transcript().isPresent() ? recording.become(RecordingStatus.COMPLETE) : recording);
        events.add(new RecordingStored(state.tenant(), state.id(), stored.sizeBytes(), now));
    }

    /** The provider has another recording of the same call; it is noted, and saying the same again changes nothing. */
    public void alsoRecordedAs(String externalRecordingId) {
        becomes(known().beside(externalRecordingId));
    }

    /**
     * Whether another recording, of this length and written down or not, is the better one to have: the longer one is,
     * unless the call would lose its transcript by it, and any one is while there is no sound at all.
     */
    public boolean wouldRatherHave(Duration length, boolean written) {
        boolean better = known().stored().isEmpty() || length.compareTo(state.duration()) > 0;
        return better && (written || state.transcript().isEmpty());
    }

    /** Another recording takes the place of the one that the call had, sound and transcript together. */
    public void takeInstead(
            String id, Duration length, Recording.Stored sound, Optional<Transcript> text, Instant now) {
        Duration duration = length.isZero() ? state.duration() : length;
        Recording taken = known().giveWayTo(id, sound);
        change(state.lead(), duration, Optional.of(taken), Optional.empty(), state.analyses());
        events.add(new RecordingStored(state.tenant(), state.id(), sound.sizeBytes(), now));
        text.ifPresent(said -> attachTranscript(said, now));
    }

    /** What the recording says is now being fetched or written down; a call that has its transcript stays as it is. */
    public void beginTranscribing() {
        if (state.transcript().isEmpty() && known().status() != RecordingStatus.TRANSCRIBING) {
            becomes(known().become(RecordingStatus.TRANSCRIBING));
        }
    }

    /** Nobody has written the recording down, now at least: it waits for a transcript that comes later. */
    public void foundNoTranscript() {
        if (known().status() == RecordingStatus.TRANSCRIBING) {
            becomes(known().become(RecordingStatus.DOWNLOADED));
        }
    }

    /** The recording could not be had or written down, for the reason that the code names; a retry may follow. */
    public void recordingFailed(String code) {
        becomes(known().failed(Require.text(code, 120, "recording.failure-malformed")));
    }

    /** The download starts over after a failure. */
    public void retryDownload() {
        becomes(known().become(RecordingStatus.DOWNLOADING));
    }

    /** The call in writing; a new transcript replaces the old one and makes earlier analyses history. */
    public void attachTranscript(Transcript transcript, Instant now) {
        Require.present(transcript, "call.transcript-missing");
        if (state.transcript().equals(Optional.of(transcript))) {
            return;
        }
        change(
                state.lead(),
                state.duration(),
                state.recording().map(Recording::written),
                Optional.of(transcript),
                state.analyses());
        events.add(new TranscriptAttached(state.tenant(), state.id(), transcript.source(), now));
    }

    /**
     * Takes an engine's findings into the record after checking their evidence. Findings that equal the latest version's
     * add no version, so that repeating an analysis is harmless.
     */
    public Analysis analysed(AnalysisId id, Findings findings, Instant now) {
        EvidenceCheck.Checked checked = EvidenceCheck.of(state.id(), transcriptOrRefuse(), findings);
        Optional<Analysis> same =
                latestAnalysis().filter(latest -> latest.findings().equals(checked.findings()));
        return same.orElseGet(() -> {
            Analysis analysis =
                    new Analysis(id, state.analyses().size() + 1, now, checked.findings(), checked.dropped());
            List<Analysis> versions = new ArrayList<>(state.analyses());
            versions.add(analysis);
            change(state.lead(), state.duration(), state.recording(), state.transcript(), versions);
            events.add(new CallAnalysed(state.tenant(), state.id(), state.lead(), id, analysis.version(), now));
            return analysis;
        });
    }

    /** What an analyst needs to read this call, seen from the tenant's zone and currency; refuses without a transcript. */
    public CallBrief brief(ZoneId zone, Currency currency, Set<String> competitors) {
        return new CallBrief(
                state.id(),
                state.occurredAt().atZone(zone).toLocalDate(),
                state.type(),
                transcriptOrRefuse(),
                currency,
                competitors);
    }

    /** The version that counts; see {@link Analysis#counting}. */
    public Optional<Analysis> latestAnalysis() {
        return Analysis.counting(state);
    }

    /** Whether a person still has to say whose call this is. */
    public boolean unmatched() {
        return state.lead().isEmpty();
    }

    /** Everything this call is. */
    public State state() {
        return state;
    }

    /** Hands over what happened since the call was last stored. */
    public List<DomainEvent> drainEvents() {
        return events.drain();
    }

    private Transcript transcriptOrRefuse() {
        return state.transcript()
                .orElseThrow(() -> Refusal.ruleBroken(
                        "call.transcript-missing", Map.of("call", state.id().toString())));
    }

    private Recording known() {
        return state.recording()
                .orElseThrow(() -> Refusal.ruleBroken(
                        "call.recording-missing", Map.of("call", state.id().toString())));
    }

    private void becomes(Recording recording) {
        change(state.lead(), state.duration(), Optional.of(recording), state.transcript(), state.analyses());
    }

    private void change(
            Optional<LeadId> lead,
            Duration duration,
            Optional<Recording> recording,
            Optional<Transcript> transcript,
            List<Analysis> analyses) {
        state = new State(
                state.id(),
                state.tenant(),
                state.direction(),
                state.externalNumber(),
                state.seller(),
                lead,
                state.occurredAt(),
                duration,
                state.type(),
                state.origin(),
                recording,
                transcript,
                analyses,
                state.createdAt());
    }
}
