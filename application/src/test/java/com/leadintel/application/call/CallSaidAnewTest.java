package com.leadintel.application.call;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.TranscriptAttached;
import com.leadintel.domain.call.TranscriptSource;
import com.leadintel.domain.call.rules.RulesAnalyst;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call whose transcript gives way to another teaches its lead what it says now, and nothing else. */
class CallSaidAnewTest {
    private static final CallId CALL = new CallId(new UUID(2, 1));
    private static final CallId EARLIER = new CallId(new UUID(2, 2));
    private static final String BUDGET = offering("40,000");
    private static final String AUTHORITY =
            "Maya: And who makes the final decision?\nElena: I make the final decision on tools.";
    private static final String NEED = "Maya: What is slowing your team down today?\n"
            + "Elena: Our biggest problem is rework. We lose about two weeks on every prototype.";
    private static final String NOTHING = "Elena: Lovely weather today.";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final LearnFromCall learn = new LearnFromCall(calls, leads, clock);
    private final LearnOnTranscript onTranscript = new LearnOnTranscript(learn);
    private final AnalyseCall analyse =
            new AnalyseCall(new KeepCall(calls), tenants, new RulesAnalyst(), new SequentialIds(), clock);

    @BeforeEach
    void aTenantHasALead() {
        tenants.add(new Tenant(TENANT, "Torrent", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), NOW));
        leads.add(TENANT, LeadFixtures.researched());
    }

    @Test
    void whatItSaysNoLongerIsForgottenAndWhatItSaysNowIsKnown() {
        said(CALL, NOW, BUDGET, AUTHORITY);
        assertThat(lead().bant().missing()).containsExactly(BantElement.NEED, BantElement.TIMELINE);
        saysNow(CALL, NEED);
        assertThat(lead().bant().missing())
                .containsExactly(BantElement.BUDGET, BantElement.AUTHORITY, BantElement.TIMELINE);
        assertThat(lead().state().contacts().calls()).isEqualTo(1);
    }

    @Test
    void theGapIsFilledByTheLatestOfTheOtherCalls() {
        said(new CallId(new UUID(2, 3)), NOW.minusSeconds(9000), offering("20,000"));
        said(EARLIER, NOW.minusSeconds(5000), offering("30,000"));
        said(CALL, NOW, BUDGET);
        assertThat(budget().amount()).contains(Money.of(40_000, "USD"));
        saysNow(CALL, NOTHING);
        assertThat(budget().amount()).contains(Money.of(30_000, "USD"));
        saysNow(EARLIER, NOTHING);
        assertThat(budget().amount()).contains(Money.of(20_000, "USD"));
    }

    @Test
    void whatAPersonWroteStays() {
        said(CALL, NOW, BUDGET);
        Lead lead = lead();
        BantValue written = BantValue.written("Whatever it takes", LeadFixtures.MAYA, NOW);
        lead.recordBant(BantElement.BUDGET, written, NOW);
        leads.save(TENANT, lead);
        saysNow(CALL, NOTHING);
        assertThat(budget()).isEqualTo(written);
    }

    @Test
    void aNewTranscriptIsEnoughToForgetTheOldOne() {
        said(CALL, NOW, BUDGET, AUTHORITY);
        written(CALL, NOTHING);
        assertThat(lead().bant().missing()).hasSize(4);
        learn.handle(TENANT, CALL);
        assertThat(lead().bant().missing()).hasSize(4);
    }

    @Test
    void aNewTranscriptThatOnlyGoesOnTakesNothingAway() {
        said(CALL, NOW, BUDGET);
        Lead.State before = lead().state();
        written(CALL, BUDGET, NOTHING);
        assertThat(lead().state()).isEqualTo(before);
    }

    @Test
    void theSameWordsAgainStoreAndTellNothing() {
        said(CALL, NOW, BUDGET, AUTHORITY);
        Lead.State before = lead().state();
        leads.events.clear();
        learn.handle(TENANT, CALL);
        analyse.handle(Caller.system(TENANT, "test"), CALL);
        learn.handle(TENANT, CALL);
        new TakeBackCall(calls, leads, clock).handle(TENANT, stray(), LEAD);
        assertThat(lead().state()).isEqualTo(before);
        assertThat(leads.events).isEmpty();
    }

    private static String offering(String dollars) {
        return "Maya: What budget have you set aside to fix that?\nElena: We have " + dollars
                + " dollars approved for this.";
    }

    private CallId stray() {
        CallId id = new CallId(new UUID(2, 8));
        calls.add(TENANT, call(id, NOW, Optional.empty()));
        return id;
    }

    private void said(CallId id, Instant when, String... lines) {
        calls.add(TENANT, call(id, when, Optional.of(LEAD)));
        saysNow(id, lines);
    }

    private void saysNow(CallId id, String... lines) {
        written(id, lines);
        analyse.handle(Caller.system(TENANT, "test"), id);
        learn.handle(TENANT, id);
    }

    private void written(CallId id, String... lines) {
        Call call = calls.get(TENANT, id);
        call.attachTranscript(CallFixtures.transcript(String.join("\n", lines).split("\n")), NOW);
        calls.save(TENANT, call);
        onTranscript.on(
                new EventId(new UUID(7, 7)), new TranscriptAttached(TENANT, id, TranscriptSource.UPLOADED, NOW));
    }

    private static Call call(CallId id, Instant when, Optional<LeadId> lead) {
        Call.Facts facts = CallFixtures.facts();
        return Call.logged(
                id,
                TENANT,
                new Call.Facts(
                        facts.direction(),
                        facts.externalNumber(),
                        facts.seller(),
                        lead,
                        when,
                        Duration.ofMinutes(1),
                        facts.type()),
                NOW);
    }

    private Lead lead() {
        return leads.get(TENANT, LEAD);
    }

    private BantValue budget() {
        return lead().bant().budget().orElseThrow();
    }
}
