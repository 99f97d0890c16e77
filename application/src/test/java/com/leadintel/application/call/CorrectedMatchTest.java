package com.leadintel.application.call;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.CallMatched;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.ContactHistory;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectedMatchTest {
    private static final LeadId JOHN = new LeadId(new UUID(3, 1));
    private static final LeadId SARAH = new LeadId(new UUID(3, 2));
    private static final CallId LATER = new CallId(new UUID(2, 9));

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final MatchCall match = new MatchCall(calls, leads, clock);
    private final LearnOnMatch learn =
            new LearnOnMatch(new TakeBackCall(calls, leads, clock), new LearnFromCall(calls, leads, clock));

    @BeforeEach
    void twoLeads() {
        leads.add(TENANT, named(JOHN, "John"));
        leads.add(TENANT, named(SARAH, "Sarah"));
    }

    @Test
    void theWrongLeadForgetsEverythingAndTheRightOneLearnsIt() {
        calls.add(TENANT, analysed(CallFixtures.CALL));
        match(CallFixtures.CALL, JOHN);
        assertThat(john().stage()).isEqualTo(Stage.CONTACTED);
        assertThat(john().bant().missing()).isEmpty();
        match(CallFixtures.CALL, SARAH);
        assertThat(john().stage()).isEqualTo(Stage.NEW);
        assertThat(john().bant().missing()).hasSize(4);
        assertThat(john().state().contacts().calls()).isZero();
        Lead sarah = leads.get(TENANT, SARAH);
        assertThat(sarah.stage()).isEqualTo(Stage.CONTACTED);
        assertThat(sarah.bant().missing()).isEmpty();
        assertThat(sarah.score().value().value())
                .isGreaterThan(john().score().value().value());
    }

    @Test
    void whatItsOtherCallsSaidIsLearntAgain() {
        calls.add(TENANT, analysed(CallFixtures.CALL));
        match(CallFixtures.CALL, JOHN);
        calls.add(TENANT, Call.logged(LATER, TENANT, CallFixtures.facts(), NOW));
        match(LATER, JOHN);
        Lead john = john();
        john.learnBant(BantElement.BUDGET, saidIn(LATER, "nine hundred"), NOW);
        leads.save(TENANT, john);
        assertThat(john().state().contacts().calls()).isEqualTo(2);
        match(LATER, SARAH);
        assertThat(john().stage()).isEqualTo(Stage.CONTACTED);
        assertThat(john().bant().budget().orElseThrow().amount()).contains(Money.of(85_000, "USD"));
        assertThat(john().state().contacts().pastCalls())
                .extracting(ContactHistory.PastCall::call)
                .containsExactly(Optional.of(CallFixtures.CALL));
    }

    @Test
    void aCallOfALeadThatWasMergedMeanwhileTeachesTheOneThatRemains() {
        calls.add(TENANT, analysed(CallFixtures.CALL));
        leads.takeAway(TENANT, leads.get(TENANT, SARAH), JOHN, NOW);
        Call call = calls.get(TENANT, CallFixtures.CALL);
        call.followTo(SARAH);
        calls.save(TENANT, call);
        new LearnFromCall(calls, leads, clock).handle(TENANT, CallFixtures.CALL);
        assertThat(john().bant().missing()).isEmpty();
        assertThat(calls.get(TENANT, CallFixtures.CALL).state().lead()).contains(JOHN);
    }

    @Test
    void aCallThatWasWithSomebodyElseIsTakenBackFromTheOneThatRemains() {
        calls.add(TENANT, analysed(CallFixtures.CALL));
        match(CallFixtures.CALL, JOHN);
        LeadId anne = new LeadId(new UUID(3, 7));
        leads.add(TENANT, named(anne, "Anne"));
        leads.takeAway(TENANT, leads.get(TENANT, SARAH), JOHN, NOW);
        TakeBackCall takeBack = new TakeBackCall(calls, leads, clock);
        takeBack.handle(TENANT, CallFixtures.CALL, SARAH);
        assertThat(john().state().contacts().calls()).isEqualTo(1);
        match.handle(Caller.system(TENANT, "test"), CallFixtures.CALL, anne);
        takeBack.handle(TENANT, CallFixtures.CALL, SARAH);
        assertThat(john().state().contacts().calls()).isZero();
    }

    @Test
    void aCorrectionThatWasCorrectedMeanwhileTakesNothingBack() {
        calls.add(TENANT, analysed(CallFixtures.CALL));
        match(CallFixtures.CALL, JOHN);
        learn.on(
                new EventId(new UUID(7, 7)),
                new CallMatched(TENANT, CallFixtures.CALL, SARAH, Optional.of(JOHN), Optional.empty(), NOW));
        assertThat(john().stage()).isEqualTo(Stage.CONTACTED);
        assertThat(john().state().progress().moves()).hasSize(1);
    }

    private void match(CallId call, LeadId lead) {
        int before = calls.events.size();
        match.handle(Caller.system(TENANT, "test"), call, lead);
        calls.events.stream()
                .skip(before)
                .map(CallMatched.class::cast)
                .toList()
                .forEach(event -> learn.on(new EventId(new UUID(7, 7)), event));
    }

    private Lead john() {
        return leads.get(TENANT, JOHN);
    }

    private static Call analysed(CallId id) {
        Call call = Call.logged(id, TENANT, CallFixtures.facts(), NOW);
        call.attachTranscript(CallFixtures.shortTalk(), NOW);
        call.analysed(new AnalysisId(new UUID(8, 8)), CallFixtures.findings(), NOW);
        return call;
    }

    private static BantValue saidIn(CallId call, String words) {
        Evidence said =
                new Evidence.Spoken(call, 0, 0, words.length(), "Sarah", words, Optional.empty(), Optional.empty());
        return BantValue.learnt(words, new Confidence(0.9), List.of(said), NOW);
    }

    private static Lead named(LeadId id, String name) {
        return Lead.capture(
                id,
                TENANT,
                LeadDetails.of(Person.named(name, "Doe"), Company.named("Acme")),
                LeadFixtures.byForm(),
                NOW);
    }
}
