package com.leadintel.application.call;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.call.port.InMemoryRecordings;
import com.leadintel.application.call.port.InMemoryTelephony;
import com.leadintel.application.integration.KeepMessage;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.ShowMessage;
import com.leadintel.application.integration.port.InMemoryProviderMessages;
import com.leadintel.application.job.Attempt;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.TranscriptSource;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallPipelineTest {
    private static final byte[] SOUND = {1, 2, 3};
    private static final List<Turn> TALK = CallFixtures.shortTalk().turns();
    private static final String KNOWN = "+14155550132";
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    private final PhoneNumberParser numbers = (tenant, text) ->
            Stream.of(text).filter(one -> one.startsWith("+")).findFirst().map(PhoneNumber::new);
    private final RegisterCall register = new RegisterCall(calls, leads, jobs, numbers, ids, clock);
    private final InMemoryTelephony line = new InMemoryTelephony();
    private final InMemoryRecordings store = new InMemoryRecordings();
    private final FetchRecording fetch = new FetchRecording(new KeepCall(calls), line, store, clock);
    private final Caller caller = Caller.system(TENANT, "test");

    @BeforeEach
    void aLeadIsKnown() {
        leads.add(TENANT, LeadFixtures.researched());
    }

    @BeforeEach
    void theProviderHasARecordingWithATranscript() {
        line.recorded(TENANT, "rec-1", SOUND, TALK);
    }

    @Test
    void aCallFindsItsLeadByTheOutsideNumber() {
        CallId id = register.handle(TENANT, report(CallReport.Ready.RECORDING, KNOWN));
        assertThat(calls.get(TENANT, id).state().lead()).contains(LEAD);
    }

    @Test
    void aCallOfNobodysNumberWaitsForAPerson() {
        CallId id = register.handle(TENANT, report(CallReport.Ready.RECORDING, "+4930123456"));
        assertThat(calls.get(TENANT, id).unmatched()).isTrue();
        new MatchCall(calls, leads, clock).handle(caller, id, LEAD);
        assertThat(calls.get(TENANT, id).state().lead()).contains(LEAD);
    }

    @Test
    void anExtensionIsNoOutsideNumber() {
        CallId id = register.handle(TENANT, report(CallReport.Ready.RECORDING, "1026"));
        assertThat(calls.get(TENANT, id).state().externalNumber()).isEmpty();
    }

    @Test
    void aCallThatIsReportedAgainIsOneCallWithOneDownload() {
        CallId once = register.handle(TENANT, report(CallReport.Ready.RECORDING, KNOWN));
        CallId again = register.handle(TENANT, report(CallReport.Ready.RECORDING, KNOWN));
        assertThat(again).isEqualTo(once);
        assertThat(jobs.about(TENANT, once.value())).hasSize(1);
    }

    @Test
    void aRecordingIsDownloadedAndWrittenDown() {
        CallId id = register.handle(TENANT, report(CallReport.Ready.RECORDING, KNOWN));
        fetch.run(attempt(id.value()));
        Call.State state = calls.get(TENANT, id).state();
        assertThat(state.recording())
                .hasValueSatisfying(recording -> assertThat(recording.status()).isEqualTo(RecordingStatus.COMPLETE));
        assertThat(state.transcript()).contains(new Transcript(TranscriptSource.PROVIDER, TALK));
    }

    @Test
    void aTranscriptThatComesLaterIsTakenWithoutASecondDownload() {
        CallId id = register.handle(TENANT, report(CallReport.Ready.RECORDING, KNOWN));
        line.recorded(TENANT, "rec-1", SOUND, List.of());
        fetch.run(attempt(id.value()));
        assertThat(calls.get(TENANT, id).state().transcript()).isEmpty();
        line.recorded(TENANT, "rec-1", SOUND, TALK);
        fetch.run(attempt(id.value()));
        assertThat(calls.get(TENANT, id).state().transcript()).isPresent();
        assertThat(line.downloads()).isEqualTo(1);
    }

    @Test
    void aDownloadThatIsCancelledBeforeItStartsSaysSoAndCanBeAskedForAgain() {
        CallId id = register.handle(TENANT, report(CallReport.Ready.RECORDING, KNOWN));
        fetch.givenUp(attempt(id.value()), JobRunner.CANCELLED);
        assertThat(calls.get(TENANT, id).state().recording().orElseThrow().failure())
                .contains(JobRunner.CANCELLED);
        fetch.run(attempt(id.value()));
        assertThat(calls.get(TENANT, id).state().recording().orElseThrow().status())
                .isEqualTo(RecordingStatus.COMPLETE);
        fetch.givenUp(attempt(id.value()), JobRunner.CANCELLED);
        assertThat(calls.get(TENANT, id).state().recording().orElseThrow().status())
                .isEqualTo(RecordingStatus.COMPLETE);
    }

    @Test
    void aFailedDownloadShowsWhyAndStartsOverOnTheNextAttempt() {
        CallId id = register.handle(TENANT, report(CallReport.Ready.RECORDING, KNOWN));
        line.fail(Refusal.unavailable("telephony.unreachable"));
        assertThatThrownBy(() -> fetch.run(attempt(id.value()))).isInstanceOf(Refusal.class);
        assertThat(calls.get(TENANT, id).state().recording())
                .hasValueSatisfying(recording -> assertThat(recording.failure()).contains("telephony.unreachable"));
        assertThatThrownBy(() -> fetch.run(attempt(id.value()))).isInstanceOf(Refusal.class);
        line.recover();
        fetch.run(attempt(id.value()));
        assertThat(calls.get(TENANT, id).state().transcript()).isPresent();
    }

    @Test
    void theSoundOfACallWithoutARecordingIsNotFound() {
        CallId id = register.handle(TENANT, report(CallReport.Ready.RECORDING, KNOWN));
        ListenToCall listen = new ListenToCall(new ShowCall(calls), store);
        assertThatThrownBy(() -> listen.about(caller, id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("call.recording-not-found"));
        fetch.run(attempt(id.value()));
        assertThat(listen.handle(caller, id, 0, 10).mediaType()).isEqualTo("audio/mpeg");
    }

    @Test
    void aCallWithAKnownLeadMakesItContacted() {
        CallId id = register.handle(TENANT, report(CallReport.Ready.RECORDING, KNOWN));
        LearnFromCall learn = new LearnFromCall(calls, leads, clock);
        learn.handle(TENANT, id);
        learn.handle(TENANT, id);
        assertThat(leads.get(TENANT, LEAD).stage()).isEqualTo(Stage.CONTACTED);
        assertThat(leads.get(TENANT, LEAD).state().contacts().calls()).isEqualTo(1);
    }

    @Test
    void theMessageOfTheProviderBecomesTheCallsThatItReports() {
        InMemoryProviderMessages messages = new InMemoryProviderMessages();
        new KeepMessage(messages, jobs, ids, clock)
                .handle(TENANT, new KeepMessage.Command(Provider.ZOOM, "phone.recording_completed", "d", "{}"));
        ReadCallMessage read = new ReadCallMessage(
                new ShowMessage(messages),
                (tenant, message) -> List.of(report(CallReport.Ready.RECORDING, KNOWN)),
                register);
        assertThat(read.kind()).isEqualTo("message.zoom");
        read.run(attempt(jobs.browse(TENANT, Optional.empty(), Optional.empty(), 1)
                .items()
                .get(0)
                .subject()));
        assertThat(calls.with(TENANT, LEAD)).hasSize(1);
    }

    private static CallReport report(CallReport.Ready ready, String number) {
        return new CallReport(
                ready,
                new Origin("zoom", "call-1"),
                "rec-1",
                CallDirection.OUTBOUND,
                Optional.of(number),
                NOW.minusSeconds(60),
                Duration.ofSeconds(43));
    }

    private static Attempt attempt(UUID subject) {
        return Attempt.about(TENANT, subject).saying(Map.of("recording", "rec-1"));
    }
}
