package com.leadintel.application.call;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.call.port.InMemoryRecordings;
import com.leadintel.application.call.port.InMemoryTelephony;
import com.leadintel.application.job.Attempt;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Telephony;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.call.rules.RulesAnalyst;
import com.leadintel.domain.handoff.Eligibility;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Bant;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider may record one call several times; the call has sound and transcript of one and the same recording. */
class SeveralRecordingsTest {
    private static final Origin ORIGIN = new Origin("zoom", "call-1");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final LearnFromCall learn = new LearnFromCall(calls, leads, clock);
    private final AnalyseCall analyse = new AnalyseCall(new KeepCall(calls), tenants, new RulesAnalyst(), ids, clock);
    private final RegisterCall register =
            new RegisterCall(calls, leads, jobs, (tenant, text) -> Optional.empty(), ids, clock);
    private final InMemoryTelephony line = new InMemoryTelephony();
    private final InMemoryRecordings store = new InMemoryRecordings();
    private final List<RecordingStatus> seen = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLongestIsTakenWholeWhicheverIsReportedFirst(boolean shortFirst) throws IOException {
        recorded("short", "Mhm.");
        recorded("long", "We need it by June.");
        List<CallReport> reports = new ArrayList<>(List.of(report("short", 5), report("long", 600)));
        if (!shortFirst) {
            Collections.reverse(reports);
        }
        CallId call = heard(reports);
        fetchAll(call);
        assertIs(call, "long", "We need it by June.");
        assertThat(recording(call).others()).containsExactly("short");
        assertThat(state(call).duration()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void anotherOneIsNotedBeforeAnythingIsFetched() {
        CallId call = heard(List.of(report("short", 5), report("long", 600)));
        assertThat(recording(call).is("short")).isTrue();
        assertThat(recording(call).others()).containsExactly("long");
        assertThat(calls.findByOrigin(TENANT, ORIGIN)).isPresent();
    }

    @Test
    void theLongerOneWithoutATranscriptDoesNotCostTheCallItsOwn() throws IOException {
        recorded("short", "Mhm.");
        line.recorded(TENANT, "long", sound("long"), List.of());
        CallId call = heard(List.of(report("short", 5), report("long", 600)));
        fetchAll(call);
        assertIs(call, "short", "Mhm.");

        recorded("long", "We need it by June.");
        fetch(call, FetchRecording.wish(report("long", 600)));
        assertIs(call, "long", "We need it by June.");
    }

    @Test
    void theTranscriptOfAnotherOneIsNeverTaken() throws IOException {
        line.recorded(TENANT, "long", sound("long"), List.of());
        recorded("short", "Mhm.");
        CallId call = heard(List.of(report("long", 600), report("short", 5)));
        fetchAll(call);
        assertThat(state(call).transcript()).isEmpty();
        assertThat(recording(call).status()).isEqualTo(RecordingStatus.DOWNLOADED);
        assertThat(heardSound(call)).isEqualTo("long");
    }

    @Test
    void aShorterOneIsBetterThanNone() throws IOException {
        recorded("short", "Mhm.");
        CallId call = heard(List.of(report("long", 600), report("short", 5)));
        assertThatThrownBy(() -> fetch(call, FetchRecording.wish("long"))).isInstanceOf(Refusal.class);
        assertThat(recording(call).failure()).contains("telephony.recording-not-found");
        fetch(call, FetchRecording.wish(report("short", 5)));
        assertIs(call, "short", "Mhm.");
        assertThat(recording(call).others()).containsExactly("long");
    }

    @Test
    void aFailureOfAnotherOneLeavesTheCallAlone() throws IOException {
        recorded("short", "Mhm.");
        CallId call = heard(List.of(report("short", 5), report("long", 600)));
        fetch(call, FetchRecording.wish("short"));
        assertThatThrownBy(() -> fetch(call, FetchRecording.wish(report("long", 600))))
                .isInstanceOf(Refusal.class);
        assertIs(call, "short", "Mhm.");
        assertThat(recording(call).failure()).isEmpty();
    }

    @Test
    void aCallIsBeingTranscribedWhileItsTranscriptIsFetched() {
        recorded("short", "Mhm.");
        CallId call = heard(List.of(report("short", 5)));
        fetch(call, FetchRecording.wish("short"));
        assertThat(seen).containsExactly(RecordingStatus.TRANSCRIBING);
        assertThat(recording(call).status()).isEqualTo(RecordingStatus.COMPLETE);
    }

    @Test
    void aTranscriptionThatIsGivenUpSaysSo() {
        recorded("short", "Mhm.");
        CallId call = heard(List.of(report("short", 5)));
        Call changed = calls.get(TENANT, call);
        changed.storeRecording(new Recording.Stored("k", "audio/mpeg", 1), NOW);
        changed.beginTranscribing();
        calls.save(TENANT, changed);
        runner().givenUp(Attempt.about(TENANT, call.value()).saying(FetchRecording.wish("short")), "job.gone");
        assertThat(recording(call).failure()).contains("job.gone");
    }

    @Test
    void whatTheShorterOneTaughtALeadIsForgottenWithIt() {
        tenants.add(new Tenant(TENANT, "Torrent", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), NOW));
        leads.add(TENANT, LeadFixtures.researched());
        recorded(
                "short",
                "What is slowing your team down today?",
                "Our biggest problem is rework. We lose about two weeks on every prototype.",
                "What budget have you set aside to fix that?",
                "We have 40,000 dollars approved for this.",
                "And who makes the final decision?",
                "I make the final decision on tools.",
                "When does it have to be running?",
                "We need it live by June 30.");
        recorded("long", "Mhm.", "Lovely weather today.");
        CallId call = heard(List.of(report("short", 60), report("long", 600)));
        Call matched = calls.get(TENANT, call);
        matched.matchTo(LeadFixtures.LEAD, Optional.empty(), NOW);
        calls.save(TENANT, matched);
        fetch(call, FetchRecording.wish(report("short", 60)));
        understand(call);
        Lead lead = lead();
        lead.moveTo(Stage.QUALIFIED, LeadFixtures.MAYA, Optional.empty(), NOW);
        leads.save(TENANT, lead);
        assertThat(Eligibility.of(lead()).eligible()).isTrue();

        fetch(call, FetchRecording.wish(report("long", 600)));
        understand(call);
        assertThat(lead().bant()).isEqualTo(Bant.unknown());
        assertThat(lead().stage()).isEqualTo(Stage.QUALIFIED);
        assertThat(lead().state().contacts().calls()).isEqualTo(1);
        assertThat(Eligibility.of(lead()).reasons()).containsExactly(Eligibility.Rule.BANT_KNOWN.code());
    }

    private void understand(CallId call) {
        analyse.handle(Caller.system(TENANT, "test"), call);
        learn.handle(TENANT, call);
    }

    private Lead lead() {
        return leads.get(TENANT, LeadFixtures.LEAD);
    }

    private CallId heard(List<CallReport> reports) {
        List<CallId> heard = reports.stream()
                .map(report -> register.handle(TENANT, report))
                .distinct()
                .toList();
        assertThat(heard).hasSize(1);
        return heard.get(0);
    }

    /** In the order in which it was asked for, as the queue does it. */
    private void fetchAll(CallId call) {
        List<Job> asked = new ArrayList<>(jobs.about(TENANT, call.value()));
        Collections.reverse(asked);
        asked.forEach(job -> fetch(call, job.payload()));
    }

    private void fetch(CallId call, Map<String, String> wish) {
        runner().run(Attempt.about(TENANT, call.value()).saying(wish));
    }

    /** Notes how the call stands whenever the provider is asked for a transcript; the long sound is of another type. */
    private FetchRecording runner() {
        Telephony watched = new Telephony() {
            @Override
            public Audio recording(TenantId tenant, String externalRecordingId) {
                Audio sound = line.recording(tenant, externalRecordingId);
                String type = externalRecordingId.equals("long") ? "audio/mp4" : sound.mediaType();
                return new Audio(type, sound.sizeBytes(), sound.bytes());
            }

            @Override
            public Optional<Transcript> transcript(TenantId tenant, String externalRecordingId) {
                calls.findByOrigin(tenant, ORIGIN)
                        .flatMap(call -> call.state().recording())
                        .map(Recording::status)
                        .ifPresent(seen::add);
                return line.transcript(tenant, externalRecordingId);
            }
        };
        return new FetchRecording(new KeepCall(calls), watched, store, clock);
    }

    /** Maya asks, Dana answers. */
    private void recorded(String id, String... said) {
        List<Turn> turns = IntStream.range(0, said.length)
                .mapToObj(index -> said[index].endsWith("?")
                        ? Turn.untimed(index, "Maya", Side.SELLER, said[index])
                        : Turn.untimed(index, "Dana", Side.BUYER, said[index]))
                .toList();
        line.recorded(TENANT, id, sound(id), turns);
    }

    private static byte[] sound(String id) {
        return id.getBytes(StandardCharsets.US_ASCII);
    }

    private void assertIs(CallId call, String id, String said) throws IOException {
        assertThat(recording(call).is(id)).isTrue();
        assertThat(recording(call).status()).isEqualTo(RecordingStatus.COMPLETE);
        assertThat(heardSound(call)).isEqualTo(id);
        assertThat(state(call).transcript().orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly(said);
    }

    private String heardSound(CallId call) throws IOException {
        String key = recording(call).stored().orElseThrow().key();
        assertThat(store.keys().stream().filter(kept -> kept.contains(call.toString())))
                .as("nothing is left of a sound that gave way")
                .containsExactly(key);
        try (Audio audio = store.open(TENANT, key, 0, 1_000)) {
            return new String(audio.bytes().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private Call.State state(CallId call) {
        return calls.get(TENANT, call).state();
    }

    private Recording recording(CallId call) {
        return state(call).recording().orElseThrow();
    }

    private static CallReport report(String recording, long seconds) {
        return new CallReport(
                CallReport.Ready.RECORDING,
                ORIGIN,
                recording,
                CallDirection.OUTBOUND,
                Optional.empty(),
                NOW.minusSeconds(900),
                Duration.ofSeconds(seconds));
    }
}
