package com.leadintel.application.call;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.call.port.InMemoryRecordings;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Budget;
import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallAnalysed;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.CallLogged;
import com.leadintel.domain.call.CallMatched;
import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Need;
import com.leadintel.domain.call.Timeframe;
import com.leadintel.domain.call.TranscriptAttached;
import com.leadintel.domain.call.TranscriptSource;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallKnowledgeTest {
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryRecordings store = new InMemoryRecordings();
    private final InMemoryIdempotentAnswers answers = new InMemoryIdempotentAnswers(clock);
    private final Caller caller = Caller.system(TENANT, "test");
    private final LearnFromCall learn = new LearnFromCall(calls, leads, clock);
    private final TakeBackCall takeBack = new TakeBackCall(calls, leads, clock);
    private final EventId event = new EventId(new UUID(7, 7));
    private final AnalyseCall analyse =
            new AnalyseCall(new KeepCall(calls), tenants, (tenant, brief) -> CallFixtures.findings(), ids, clock);

    @BeforeEach
    void aTenantHasALead() {
        tenants.add(new Tenant(TENANT, "Torrent", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), NOW));
        leads.add(TENANT, LeadFixtures.researched());
        users.add(
                TENANT,
                new User(
                        CallFixtures.SELLER,
                        TENANT,
                        new EmailAddress("maya@torrent.example"),
                        "Maya",
                        Set.of(Role.SDR),
                        "hash",
                        false,
                        true,
                        NOW));
    }

    @Test
    void aCallWithATranscriptIsAnalysedAndTheLeadLearnsWhatTheBuyerSaid() {
        Call call = CallFixtures.logged();
        call.attachTranscript(CallFixtures.shortTalk(), NOW);
        call.matchTo(LEAD, Optional.empty(), NOW);
        calls.add(TENANT, call);
        new AnalyseOnTranscript(analyse)
                .on(event, new TranscriptAttached(TENANT, CallFixtures.CALL, TranscriptSource.UPLOADED, NOW));
        new LearnOnAnalysis(learn)
                .on(
                        event,
                        new CallAnalysed(
                                TENANT, CallFixtures.CALL, Optional.of(LEAD), new AnalysisId(ids.next()), 1, NOW));
        assertThat(leads.get(TENANT, LEAD).bant().missing()).isEmpty();
        assertThat(leads.get(TENANT, LEAD).bant().budget())
                .hasValueSatisfying(budget -> assertThat(budget.amount()).contains(Money.of(85_000, "USD")));
    }

    @Test
    void analysingTwiceAddsNoSecondVersion() {
        Call call = CallFixtures.logged();
        call.attachTranscript(CallFixtures.shortTalk(), NOW);
        calls.add(TENANT, call);
        analyse.handle(caller, CallFixtures.CALL);
        analyse.handle(caller, CallFixtures.CALL);
        assertThat(new ShowCall(calls).handle(caller, CallFixtures.CALL).analyses())
                .hasSize(1);
    }

    @Test
    void aCallOfNobodyTeachesNobody() {
        calls.add(TENANT, CallFixtures.logged());
        new LearnOnLogged(learn).on(event, new CallLogged(TENANT, CallFixtures.CALL, Optional.empty(), false, NOW));
        assertThat(leads.get(TENANT, LEAD).state().contacts().any()).isFalse();
    }

    @Test
    void aCallThatFindsItsLeadTellsItAtOnce() {
        Call call = CallFixtures.logged();
        call.matchTo(LEAD, Optional.empty(), NOW);
        calls.add(TENANT, call);
        new LearnOnMatch(takeBack, learn)
                .on(event, new CallMatched(TENANT, CallFixtures.CALL, LEAD, Optional.empty(), Optional.empty(), NOW));
        assertThat(leads.get(TENANT, LEAD).state().contacts().calls()).isEqualTo(1);
    }

    @Test
    void eachReactionHasAStableName() {
        assertThat(Set.of(
                        new LearnOnLogged(learn).name(),
                        new LearnOnAnalysis(learn).name(),
                        new LearnOnMatch(takeBack, learn).name(),
                        new LearnOnTranscript(learn).name(),
                        new AnalyseOnTranscript(analyse).name()))
                .containsExactlyInAnyOrder(
                        "call.learn-on-logged",
                        "call.learn-on-analysis",
                        "call.learn-on-match",
                        "call.learn-on-transcript",
                        "call.analyse-on-transcript");
    }

    @Test
    void eachReactionNamesItsEvent() {
        assertThat(new LearnOnLogged(learn).event()).isEqualTo(CallLogged.class);
        assertThat(new LearnOnAnalysis(learn).event()).isEqualTo(CallAnalysed.class);
        assertThat(new LearnOnMatch(takeBack, learn).event()).isEqualTo(CallMatched.class);
        assertThat(new LearnOnTranscript(learn).event()).isEqualTo(TranscriptAttached.class);
        assertThat(new AnalyseOnTranscript(analyse).event()).isEqualTo(TranscriptAttached.class);
    }

    @Test
    void rangesPeriodsAndLongWordsKeepTheirMeaning() {
        Confidence sure = new Confidence(1);
        BuyerFacts yearly = facts(new Budget(Money.of(50_000, "USD"), Money.of(60_000, "USD"), Budget.Per.YEAR), sure);
        assertThat(BuyerFactsAsBant.of(yearly, NOW).get(BantElement.BUDGET).text())
                .isEqualTo("50,000 – 60,000 USD / year");
        BuyerFacts monthly = facts(new Budget(Money.of(900, "USD"), Money.of(900, "USD"), Budget.Per.MONTH), sure);
        assertThat(BuyerFactsAsBant.of(monthly, NOW).get(BantElement.BUDGET).text())
                .isEqualTo("900 USD / month");
        assertThat(BuyerFactsAsBant.of(monthly, NOW).get(BantElement.BUDGET).amount())
                .contains(Money.of(10_800, "USD"));
        assertThat(BuyerFactsAsBant.of(yearly, NOW).get(BantElement.BUDGET).amount())
                .contains(Money.of(60_000, "USD"));
        assertThat(BuyerFactsAsBant.of(monthly, NOW).get(BantElement.NEED).text())
                .hasSize(500);
        assertThat(BuyerFactsAsBant.of(monthly, NOW).get(BantElement.TIMELINE).text())
                .isEqualTo("1 Apr 2026 – 30 Jun 2026");
    }

    @Test
    void aPersonLogsACallWithSoundAndTranscript() {
        CallId id = logCall().handle(caller, command(Optional.of(LEAD)));
        Call.State state = calls.get(TENANT, id).state();
        assertThat(state.transcript()).contains(CallFixtures.shortTalk());
        assertThat(state.recording()).isPresent();
    }

    @Test
    void aCallIsLoggedOnceUnderOneKeyAndItsSoundKeptOnce() {
        Optional<Idempotency> key = Optional.of(new Idempotency("k-1", "a".repeat(64)));
        CallId first = logCall().handle(caller, command(Optional.of(LEAD), key));
        assertThat(logCall().handle(caller, command(Optional.of(LEAD), key))).isEqualTo(first);
        assertThat(calls.with(TENANT, LEAD)).hasSize(1);
        assertThat(store.keys()).hasSize(1);
        Optional<Idempotency> other = Optional.of(new Idempotency("k-1", "b".repeat(64)));
        assertThatThrownBy(() -> logCall().handle(caller, command(Optional.of(LEAD), other)))
                .hasMessageStartingWith("idempotency.key-reused");
        assertThat(store.keys()).hasSize(1);
    }

    @Test
    void aCallWithAnUnknownLeadIsNotLogged() {
        var stranger = Optional.of(new LeadId(new UUID(9, 9)));
        assertThatThrownBy(() -> logCall().handle(caller, command(stranger)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("lead.not-found"));
        assertThat(calls.events).isEmpty();
        assertThat(store.keys()).isEmpty();
    }

    @Test
    void aCallOfAnUnknownSellerIsNotLogged() {
        LogCall nobodyKnown = new LogCall(
                new LoggedCalls(calls, leads, new InMemoryUsers(), answers),
                (tenant, file, sellers) -> CallFixtures.shortTalk(),
                store,
                ids,
                clock);
        assertThatThrownBy(() -> nobodyKnown.handle(caller, command(Optional.empty())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("user.not-found"));
        assertThat(calls.events).isEmpty();
    }

    private LogCall logCall() {
        return new LogCall(
                new LoggedCalls(calls, leads, users, answers),
                (tenant, file, sellers) -> CallFixtures.shortTalk(),
                store,
                ids,
                clock);
    }

    private static LogCall.Command command(Optional<LeadId> lead) {
        return command(lead, Optional.empty());
    }

    private static LogCall.Command command(Optional<LeadId> lead, Optional<Idempotency> promise) {
        Call.Facts facts = CallFixtures.facts();
        Call.Facts with = new Call.Facts(
                facts.direction(),
                facts.externalNumber(),
                facts.seller(),
                lead,
                facts.occurredAt(),
                facts.duration(),
                facts.type());
        Audio audio = new Audio(
                "audio/mpeg",
                Optional.empty(),
                new ByteArrayInputStream("ID3 sound".getBytes(StandardCharsets.US_ASCII)));
        return new LogCall.Command(with, Set.of("Maya"), Optional.of(new byte[] {1}), Optional.of(audio), promise);
    }

    private static BuyerFacts facts(Budget budget, Confidence sure) {
        var proof = CallFixtures.words(CallFixtures.shortTalk(), "We have eighty-five thousand set aside");
        var quotes = List.of(proof);
        return new BuyerFacts(
                Optional.of(new Claim<>(budget, sure, quotes)),
                Optional.empty(),
                Optional.of(new Claim<>(new Need("x".repeat(700)), sure, quotes)),
                Optional.of(
                        new Claim<>(new Timeframe(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)), sure, quotes)));
    }
}
