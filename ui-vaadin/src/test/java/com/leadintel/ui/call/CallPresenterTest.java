package com.leadintel.ui.call;

import static com.leadintel.domain.call.CallFixtures.CALL;
import static com.leadintel.domain.call.CallFixtures.NOW;
import static com.leadintel.domain.call.CallFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.AnalyseCall;
import com.leadintel.application.call.KeepCall;
import com.leadintel.application.call.ShowCall;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallAnalyst;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.rules.RulesAnalyst;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallPresenterTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MovingClock moving = new MovingClock(NOW);
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryTenants tenants = new InMemoryTenants();
    private CallAnalyst analyst = (tenant, brief) -> CallFixtures.findings();
    private Role role = Role.SDR;
    private final CallPresenter presenter = new CallPresenter(
            () -> Caller.person(TENANT, CallFixtures.SELLER, "Maya Ortiz", Set.of(role)),
            new ShowCall(calls),
            new ShowLead(leads),
            new AnalyseCall(
                    new KeepCall(calls),
                    tenants,
                    (tenant, brief) -> analyst.analyse(tenant, brief),
                    new SequentialIds(),
                    CLOCK),
            moving);

    @BeforeEach
    void aTenant() {
        tenants.add(new Tenant(TENANT, "Torrent", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), NOW));
    }

    @Test
    void aCallWithoutTranscriptSaysWhatItWaitsFor() {
        calls.add(TENANT, CallFixtures.logged());

        CallPage page = presenter.open(CALL);

        assertThat(page.title()).isEqualTo("Discovery call");
        assertThat(page.notices()).contains("There is no transcript, so nothing was analysed.");
        assertThat(page.turns()).isEmpty();
        assertThat(page.judgement()).isEmpty();
    }

    @Test
    void theTitleNamesTheLead() {
        leads.add(TENANT, LeadFixtures.captured());
        Call call = CallFixtures.logged();
        call.matchTo(LeadFixtures.LEAD, Optional.empty(), NOW);
        calls.add(TENANT, call);

        assertThat(presenter.open(CALL).title()).isEqualTo("Discovery call with Northforge Robotics Inc.");
    }

    @Test
    void theWordsThatProveSomethingAreMarkedWithWhatTheyProve() {
        talk();
        presenter.analyse(CALL);

        CallPage.Turn elena = presenter.open(CALL).turns().get(1);

        assertThat(elena.voice()).isEqualTo("b");
        assertThat(elena.pieces())
                .containsExactly(
                        new CallPage.Piece("We have eighty-five thousand set aside", true),
                        new CallPage.Piece(" for tooling.", false));
        assertThat(elena.notes())
                .extracting(CallPage.Note::label)
                .contains("Budget", "Need", "Objection: price", "Competitor");
    }

    @Test
    void aTurnThatPlainlySoundsLikeSomethingSaysSo() {
        analyst = (tenant, brief) -> new RulesAnalyst().analyse(tenant, brief);
        talk(
                "Maya: How is it going today?",
                "Elena: It is a nightmare, every prototype is broken.",
                "Maya: I see the problem.",
                "Elena: Your demo was brilliant, I love it.",
                "Elena: It was not bad.");
        presenter.analyse(CALL);

        assertThat(presenter.open(CALL).turns())
                .extracting(CallPage.Turn::feeling)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new CallPage.Feeling(false, "Negative in tone")),
                        Optional.empty(),
                        Optional.of(new CallPage.Feeling(true, "Positive in tone")),
                        Optional.empty());
    }

    @Test
    void aNextStepSaysWhoPromisedWhatAndWhetherItsDayHasPassed() {
        talk();
        presenter.analyse(CALL);

        assertThat(next()).first().satisfies(step -> {
            assertThat(step.owner()).isEqualTo("Maya");
            assertThat(step.said()).isEqualTo("“What would you want to spend?”");
            assertThat(step.due()).isEqualTo("by 17 Mar 2026");
            assertThat(step.late()).isFalse();
        });
        moving.pass(Duration.ofDays(30));
        assertThat(next()).first().satisfies(step -> {
            assertThat(step.due()).isEqualTo("was due 17 Mar 2026");
            assertThat(step.late()).isTrue();
        });
    }

    @Test
    void analysingAgainAddsNothing() {
        talk();
        presenter.analyse(CALL);
        presenter.analyse(CALL);

        assertThat(calls.get(TENANT, CALL).state().analyses()).hasSize(1);
    }

    @Test
    void whoeverOnlyReadsHasNothingAnalysed() {
        talk();
        role = Role.VIEWER;

        assertThat(presenter.mayWrite()).isFalse();
        assertThatThrownBy(() -> presenter.analyse(CALL)).hasMessageStartingWith("access.forbidden");
    }

    @Test
    void anUnknownCallIsRefused() {
        assertThatThrownBy(() -> presenter.open(CALL)).hasMessageStartingWith("call.not-found");
    }

    private List<CallPage.Next> next() {
        return presenter.open(CALL).judgement().orElseThrow().next();
    }

    private void talk() {
        Call call = CallFixtures.logged();
        call.attachTranscript(CallFixtures.shortTalk(), NOW);
        calls.add(TENANT, call);
    }

    private void talk(String... lines) {
        Call call = CallFixtures.logged();
        call.attachTranscript(CallFixtures.transcript(lines), NOW);
        calls.add(TENANT, call);
    }
}
