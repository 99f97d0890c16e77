package com.leadintel.domain.call;

import static com.leadintel.domain.call.CallFixtures.CALL;
import static com.leadintel.domain.call.CallFixtures.LEAD;
import static com.leadintel.domain.call.CallFixtures.NOW;
import static com.leadintel.domain.call.CallFixtures.SELLER;
import static com.leadintel.domain.call.CallFixtures.TENANT;
import static com.leadintel.domain.call.CallFixtures.facts;
import static com.leadintel.domain.call.CallFixtures.findings;
import static com.leadintel.domain.call.CallFixtures.logged;
import static com.leadintel.domain.call.CallFixtures.recorded;
import static com.leadintel.domain.call.CallFixtures.shortTalk;
import static com.leadintel.domain.call.CallFixtures.stored;
import static com.leadintel.domain.call.CallFixtures.transcript;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final AnalysisId FIRST = new AnalysisId(new UUID(5, 1));
    private static final AnalysisId SECOND = new AnalysisId(new UUID(5, 2));

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static RecordingStatus status(Call call) {
        return call.state().recording().orElseThrow().status();
    }

    @Test
    void aCallLoggedByHandHasNoRecordingAndWaitsForItsLead() {
        Call call = logged();
        assertThat(call.unmatched()).isTrue();
        assertThat(call.state().recording()).isEmpty();
        assertThat(call.drainEvents()).containsExactly(new CallLogged(TENANT, CALL, Optional.empty(), false, NOW));
    }

    @Test
    void aRecordedCallAwaitsItsDownload() {
        Call call = recorded();
        assertThat(status(call)).isEqualTo(RecordingStatus.DOWNLOADING);
        assertThat(call.drainEvents()).containsExactly(new CallLogged(TENANT, CALL, Optional.empty(), true, NOW));
    }

    @Test
    void aCallCannotHaveHappenedInTheFuture() {
        refused("call.in-the-future", () -> Call.logged(CALL, TENANT, facts(), NOW.minus(Duration.ofHours(2))));
    }

    @Test
    void aCallLastsAtMostADay() {
        Call.State state = logged().state();
        refused("call.duration-malformed", () -> lasting(state, Duration.ofDays(2)));
        refused("call.duration-malformed", () -> lasting(state, Duration.ofSeconds(-1)));
    }

    private static Call.State lasting(Call.State state, Duration duration) {
        return new Call.State(
                state.id(),
                state.tenant(),
                state.direction(),
                state.externalNumber(),
                state.seller(),
                state.lead(),
                state.occurredAt(),
                duration,
                state.type(),
                state.origin(),
                state.recording(),
                state.transcript(),
                state.analyses(),
                state.createdAt());
    }

    @Test
    void aPersonMatchesACallOnceAndMayCorrectIt() {
        Call call = logged();
        call.drainEvents();
        call.matchTo(LEAD, Optional.of(SELLER), NOW);
        call.matchTo(LEAD, Optional.of(SELLER), NOW);
        LeadId other = new LeadId(new UUID(3, 4));
        call.matchTo(other, Optional.empty(), NOW);
        assertThat(call.drainEvents())
                .containsExactly(
                        new CallMatched(TENANT, CALL, LEAD, Optional.empty(), Optional.of(SELLER), NOW),
                        new CallMatched(TENANT, CALL, other, Optional.of(LEAD), Optional.empty(), NOW));
        assertThat(call.unmatched()).isFalse();
    }

    @Test
    void aRecordingIsStoredOnceAndThenTranscribed() {
        Call call = recorded();
        call.drainEvents();
        call.storeRecording(stored(), NOW);
        call.storeRecording(stored(), NOW);
        assertThat(status(call)).isEqualTo(RecordingStatus.DOWNLOADED);
        call.beginTranscribing();
        call.beginTranscribing();
        assertThat(status(call)).isEqualTo(RecordingStatus.TRANSCRIBING);
        call.attachTranscript(shortTalk(), NOW);
        assertThat(status(call)).isEqualTo(RecordingStatus.COMPLETE);
        assertThat(call.drainEvents())
                .containsExactly(
                        new RecordingStored(TENANT, CALL, 1234, NOW),
                        new TranscriptAttached(TENANT, CALL, TranscriptSource.UPLOADED, NOW));
    }

    @Test
    void aRecordingThatNobodyWroteDownWaitsForATranscript() {
        Call call = recorded();
        call.storeRecording(stored(), NOW);
        call.beginTranscribing();
        call.foundNoTranscript();
        assertThat(status(call)).isEqualTo(RecordingStatus.DOWNLOADED);
        call.recordingFailed("telephony.unreachable");
        call.beginTranscribing();
        assertThat(status(call)).isEqualTo(RecordingStatus.TRANSCRIBING);
    }

    @Test
    void aCallThatIsWrittenDownIsNotWrittenDownAgain() {
        Call call = recorded();
        call.storeRecording(stored(), NOW);
        call.attachTranscript(shortTalk(), NOW);
        call.beginTranscribing();
        call.foundNoTranscript();
        assertThat(status(call)).isEqualTo(RecordingStatus.COMPLETE);
    }

    @Test
    void anotherRecordingOfTheSameCallIsNotedOnce() {
        Call call = recorded();
        call.alsoRecordedAs("rec-7");
        call.alsoRecordedAs("rec-8");
        call.alsoRecordedAs("rec-8");
        Recording recording = call.state().recording().orElseThrow();
        assertThat(recording.is("rec-7")).isTrue();
        assertThat(recording.others()).containsExactly("rec-8");
    }

    @Test
    void theLongerRecordingIsTheBetterOneUnlessTheCallWouldLoseItsTranscript() {
        Duration longer = facts().duration().plusSeconds(1);
        Call call = recorded();
        assertThat(call.wouldRatherHave(Duration.ofSeconds(1), false))
                .as("nothing was had yet")
                .isTrue();
        call.storeRecording(stored(), NOW);
        assertThat(call.wouldRatherHave(facts().duration(), true)).isFalse();
        assertThat(call.wouldRatherHave(longer, false)).isTrue();
        call.attachTranscript(shortTalk(), NOW);
        assertThat(call.wouldRatherHave(longer, false)).isFalse();
        assertThat(call.wouldRatherHave(longer, true)).isTrue();
    }

    @Test
    void aRecordingIsReplacedWithSoundAndTranscriptTogether() {
        Recording.Stored sound = new Recording.Stored("calls/2", "audio/mp4", 9);
        Call call = recorded();
        call.storeRecording(stored(), NOW);
        call.attachTranscript(shortTalk(), NOW);
        call.alsoRecordedAs("rec-8");
        call.drainEvents();
        call.takeInstead("rec-8", Duration.ofHours(1), sound, Optional.of(transcript("Maya: Hello.")), NOW);
        assertThat(call.state().recording())
                .contains(new Recording(
                        Optional.of("rec-8"),
                        RecordingStatus.COMPLETE,
                        Optional.of(sound),
                        Optional.empty(),
                        List.of("rec-7")));
        assertThat(call.state().transcript()).contains(transcript("Maya: Hello."));
        assertThat(call.state().duration()).isEqualTo(Duration.ofHours(1));
        assertThat(call.drainEvents())
                .containsExactly(
                        new RecordingStored(TENANT, CALL, 9, NOW),
                        new TranscriptAttached(TENANT, CALL, TranscriptSource.UPLOADED, NOW));
    }

    @Test
    void aRecordingOfUnknownLengthLeavesTheLengthOfTheCall() {
        Call call = recorded();
        call.takeInstead("rec-8", Duration.ZERO, stored(), Optional.empty(), NOW);
        assertThat(status(call)).isEqualTo(RecordingStatus.DOWNLOADED);
        assertThat(call.state().duration()).isEqualTo(facts().duration());
        assertThat(call.state().transcript()).isEmpty();
    }

    @Test
    void audioBroughtToACallThatIsAlreadyWrittenDownCompletesIt() {
        Call call = logged();
        call.attachTranscript(shortTalk(), NOW);
        call.storeRecording(stored(), NOW);
        assertThat(status(call)).isEqualTo(RecordingStatus.COMPLETE);
    }

    @Test
    void aTranscriptThatArrivesBeforeTheSoundLeavesTheDownloadOpen() {
        Call call = recorded();
        call.attachTranscript(shortTalk(), NOW);
        assertThat(status(call)).isEqualTo(RecordingStatus.DOWNLOADING);
    }

    @Test
    void aFailedRecordingSaysWhyAndMayBeRetried() {
        Call call = recorded();
        call.recordingFailed("telephony.unavailable");
        assertThat(call.state().recording().orElseThrow().failure()).contains("telephony.unavailable");
        call.retryDownload();
        assertThat(status(call)).isEqualTo(RecordingStatus.DOWNLOADING);
        assertThat(call.state().recording().orElseThrow().failure()).isEmpty();
    }

    @Test
    void aRecordingDoesNotGoBackwards() {
        Call call = recorded();
        refused("call.recording-not-ready", call::beginTranscribing);
        call.storeRecording(stored(), NOW);
        refused("call.recording-not-ready", call::retryDownload);
    }

    @Test
    void aCallWithoutRecordingHasNothingToTranscribe() {
        refused("call.recording-missing", () -> logged().beginTranscribing());
    }

    @Test
    void aNewTranscriptReplacesTheOldAndTheSameOneChangesNothing() {
        Call call = recorded();
        call.storeRecording(stored(), NOW);
        call.attachTranscript(shortTalk(), NOW);
        call.drainEvents();
        call.attachTranscript(shortTalk(), NOW);
        assertThat(call.drainEvents()).isEmpty();
        call.attachTranscript(transcript("Maya: Hello."), NOW);
        assertThat(status(call)).isEqualTo(RecordingStatus.COMPLETE);
        assertThat(call.state().transcript()).contains(transcript("Maya: Hello."));
    }

    @Test
    void anAnalysisNeedsATranscript() {
        refused("call.transcript-missing", () -> logged().analysed(FIRST, findings(), NOW));
        refused(
                "call.transcript-missing",
                () -> logged().brief(ZoneId.of("UTC"), Currency.getInstance("USD"), Set.of()));
    }

    @Test
    void analysesAreVersionedAndRepeatingOneAddsNone() {
        Call call = logged();
        call.attachTranscript(shortTalk(), NOW);
        call.drainEvents();
        Analysis analysis = call.analysed(FIRST, findings(), NOW);
        assertThat(call.analysed(SECOND, findings(), NOW)).isSameAs(analysis);
        assertThat(call.drainEvents()).containsExactly(new CallAnalysed(TENANT, CALL, Optional.empty(), FIRST, 1, NOW));
        assertThat(analysis.dropped()).isEmpty();
        assertThat(call.latestAnalysis()).contains(analysis);
    }

    @Test
    void ofSeveralVersionsTheLatestCounts() {
        Call call = logged();
        call.attachTranscript(shortTalk(), NOW);
        call.analysed(FIRST, findings(), NOW);
        call.attachTranscript(transcript("Elena: Nothing of the kind was said."), NOW);
        Analysis second = call.analysed(SECOND, findings(), NOW);
        assertThat(second.version()).isEqualTo(2);
        assertThat(call.latestAnalysis()).contains(second);
    }

    @Test
    void anAnalysisCountsWhileAllItsWordsStandInTheTranscript() {
        Call call = recorded();
        call.storeRecording(stored(), NOW);
        call.attachTranscript(shortTalk(), NOW);
        Analysis first = call.analysed(FIRST, findings(), NOW);
        call.attachTranscript(transcript("Maya: What would you want to spend?", "Elena: Nothing."), NOW);
        assertThat(call.latestAnalysis()).isEmpty();
        assertThat(call.state().analyses()).containsExactly(first);
        call.attachTranscript(shortTalk(), NOW);
        assertThat(call.latestAnalysis()).contains(first);
        call.takeInstead("rec-8", Duration.ZERO, stored(), Optional.empty(), NOW);
        assertThat(call.latestAnalysis()).isEmpty();
    }

    @Test
    void findingsThatDoNotStandInTheTranscriptNeverReachTheRecord() {
        Call call = logged();
        call.attachTranscript(transcript("Elena: Nothing of the kind was said."), NOW);
        Analysis analysis = call.analysed(FIRST, findings(), NOW);
        assertThat(analysis.findings().buyer()).isEqualTo(BuyerFacts.NONE);
        assertThat(analysis.dropped()).isNotEmpty();
    }

    @Test
    void theBriefCountsDaysInTheTenantsZone() {
        Call call = Call.restore(new Call.State(
                CALL,
                TENANT,
                CallDirection.INBOUND,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LEAD),
                NOW,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(shortTalk()),
                List.of(),
                NOW));
        CallBrief brief = call.brief(ZoneId.of("Pacific/Auckland"), Currency.getInstance("NZD"), Set.of("Acme"));
        assertThat(brief.heldOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(call.drainEvents()).isEmpty();
    }

    @Test
    void aRestoredCallIsWhatWasStored() {
        Call call = recorded();
        call.storeRecording(stored(), NOW);
        call.attachTranscript(shortTalk(), NOW);
        call.analysed(FIRST, findings(), NOW);
        assertThat(Call.restore(call.state()).state()).isEqualTo(call.state());
    }

    @Test
    void everyEventNamesItsCall() {
        Call call = recorded();
        call.matchTo(LEAD, Optional.empty(), NOW);
        call.storeRecording(stored(), NOW);
        call.attachTranscript(shortTalk(), NOW);
        call.analysed(FIRST, findings(), NOW);
        assertThat(call.drainEvents())
                .hasSize(5)
                .extracting(DomainEvent::entity)
                .containsOnly(CALL.value());
    }
}
