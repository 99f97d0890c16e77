package com.leadintel.domain.engagement;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.engagement.NextBestAction.Action;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.ContactHistory;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.ResearchNote;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.LeadId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActionAdvisorTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    @Test
    void aDoubtComesFirst() {
        Lead lead = LeadFixtures.qualified();
        lead.flagDuplicate(
                new LeadId(new UUID(9, 9)), List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 0.95)), NOW);
        assertThat(advise(lead, 0).action()).isEqualTo(Action.CHECK_DUPLICATE);
    }

    @Test
    void aNewLeadIsResearched() {
        assertThat(advise(LeadFixtures.captured(), 0))
                .extracting(NextBestAction::action, NextBestAction::reason, NextBestAction::overdue)
                .containsExactly(Action.RESEARCH, "next-action.never-researched", false);
        assertThat(advise(LeadFixtures.captured(), 1).overdue()).isTrue();
    }

    @Test
    void aLeadOfWhichResearchFoundNothingIsCalledAnyway() {
        Lead lead = LeadFixtures.captured();
        lead.noteDossier(LeadFixtures.note(0), LeadFixtures.RESEARCH, NOW);
        assertThat(advise(lead, 0).action()).isEqualTo(Action.CALL);
    }

    @Test
    void aLeadThatNobodyCanReachNeedsAContact() {
        Lead lead = Lead.capture(
                LeadFixtures.LEAD,
                LeadFixtures.TENANT,
                LeadDetails.of(Person.unknown(), Company.named("Northforge")),
                LeadFixtures.byForm(),
                NOW);
        lead.noteDossier(LeadFixtures.note(2), LeadFixtures.RESEARCH, NOW);
        assertThat(advise(lead, 0).action()).isEqualTo(Action.FIND_CONTACT);
    }

    @Test
    void aResearchedLeadIsCalledAboutItsPain() {
        Optional<Finding> pain =
                ResearchFixtures.dossier().content().painPoints().stream().findFirst();
        NextBestAction action = advise(Situation.of(LeadFixtures.researched(), pain, List.of()));
        assertThat(action.action()).isEqualTo(Action.CALL);
        assertThat(action.facts()).isEqualTo(Map.of("topic", "pain.manual-work"));
    }

    @Test
    void aLeadWithoutAPhoneNumberIsWrittenTo() {
        Lead lead = withoutPhone();
        lead.noteDossier(LeadFixtures.note(2), LeadFixtures.RESEARCH, NOW);
        assertThat(advise(lead, 3))
                .extracting(NextBestAction::action, NextBestAction::reason, NextBestAction::overdue)
                .containsExactly(Action.WRITE, "next-action.no-phone", true);
        Optional<Finding> pain =
                ResearchFixtures.dossier().content().painPoints().stream().findFirst();
        assertThat(advise(Situation.of(lead, pain, List.of())))
                .extracting(NextBestAction::action, NextBestAction::reason)
                .containsExactly(Action.WRITE, "next-action.pain-known");
    }

    @Test
    void aHandoffThatNeedsACallNeedsAPhoneNumberFirst() {
        Lead lead = withoutPhone();
        lead.noteDossier(LeadFixtures.note(2), LeadFixtures.RESEARCH, NOW);
        assertThat(advise(qualified(lead), 0))
                .extracting(NextBestAction::action, NextBestAction::reason)
                .containsExactly(Action.FIND_CONTACT, "next-action.handoff-needs-phone");
    }

    @Test
    void researchThatFoundNothingSaysWhatItNeeds() {
        Lead read = LeadFixtures.captured();
        read.noteDossier(nothingFound(), LeadFixtures.RESEARCH, NOW);
        assertThat(advise(qualified(read), 0))
                .extracting(NextBestAction::action, NextBestAction::reason)
                .containsExactly(Action.RESEARCH, "next-action.research-incomplete");
        Lead unread = Lead.capture(
                LeadFixtures.LEAD,
                LeadFixtures.TENANT,
                LeadDetails.of(LeadFixtures.dana(), Company.named("Northforge")),
                LeadFixtures.byForm(),
                NOW);
        unread.noteDossier(nothingFound(), LeadFixtures.RESEARCH, NOW);
        assertThat(advise(qualified(unread), 0).reason()).isEqualTo("next-action.website-missing");
    }

    @Test
    void aResearchedLeadWaitsAtMostThreeDays() {
        assertThat(advise(LeadFixtures.researched(), 2).overdue()).isFalse();
        assertThat(advise(LeadFixtures.researched(), 3).overdue()).isTrue();
    }

    @Test
    void aContactedLeadIsAskedForWhatIsMissing() {
        Lead lead = LeadFixtures.contacted();
        lead.recordBant(BantElement.NEED, BantValue.written("Speed", MAYA, NOW), NOW);
        assertThat(advise(lead, 1).facts()).isEqualTo(Map.of("missing", "budget,authority,timeline"));
    }

    @Test
    void aSilentLeadIsRevived() {
        assertThat(advise(LeadFixtures.contacted(), 14))
                .extracting(NextBestAction::action, NextBestAction::overdue)
                .containsExactly(Action.REVIVE, true);
    }

    @Test
    void aPromiseOfOursThatIsDueComesBeforeEverythingElse() {
        assertThat(advise(LeadFixtures.contacted(), promise(Side.SELLER, TODAY)).action())
                .isEqualTo(Action.KEEP_PROMISE);
    }

    @Test
    void aPromiseFromBeforeTheLastContactIsForgotten() {
        assertThat(advise(LeadFixtures.contacted(), promise(Side.SELLER, TODAY.minusDays(1)))
                        .action())
                .isEqualTo(Action.ASK);
    }

    @Test
    void aPromiseOfTheBuyersIsNotOurs() {
        assertThat(advise(LeadFixtures.contacted(), promise(Side.BUYER, TODAY)).action())
                .isEqualTo(Action.ASK);
    }

    @Test
    void aPromiseForNextWeekCanWait() {
        assertThat(advise(LeadFixtures.contacted(), promise(Side.SELLER, TODAY.plusDays(7)))
                        .action())
                .isEqualTo(Action.ASK);
    }

    @Test
    void aBrokenPromiseIsOverdue() {
        NextBestAction late = ActionAdvisor.advise(
                Situation.of(LeadFixtures.contacted(), Optional.empty(), List.of(promise(Side.SELLER, TODAY))),
                NOW.plus(Duration.ofDays(2)));
        assertThat(late.overdue()).isTrue();
    }

    @Test
    void aPromiseIsToldWithItsWords() {
        Evidence.Spoken words = CallFixtures.words(CallFixtures.shortTalk(), "What would you want to spend?");
        NextStep said = new NextStep("Maya", Side.SELLER, Optional.of(TODAY), List.of(words));
        assertThat(advise(LeadFixtures.contacted(), said).facts())
                .isEqualTo(Map.of("due", TODAY.toString(), "owner", "Maya", "words", "What would you want to spend?"));
        assertThat(advise(LeadFixtures.contacted(), promise(Side.SELLER, TODAY)).facts())
                .isEqualTo(Map.of("due", TODAY.toString()));
    }

    @Test
    void whatIsUnderstoodIsQualified() {
        assertThat(advise(LeadFixtures.understood(), 0).action()).isEqualTo(Action.QUALIFY);
    }

    @Test
    void whatIsOnlyHalfUnderstoodIsNamed() {
        Lead lead = LeadFixtures.contacted();
        for (BantElement element : BantElement.values()) {
            double sure = element == BantElement.TIMELINE ? 0.58 : 0.6;
            lead.learnBant(element, LeadFixtures.heard("we want to start in four weeks", sure, NOW), NOW);
        }
        assertThat(advise(lead, 0))
                .extracting(NextBestAction::action, NextBestAction::reason, NextBestAction::facts)
                .containsExactly(Action.QUALIFY, "next-action.bant-unsure", Map.of("unsure", "timeline"));
        assertThat(lead.obstaclesTo(Stage.QUALIFIED)).isEmpty();
    }

    @Test
    void whatIsQualifiedIsHandedOff() {
        assertThat(advise(LeadFixtures.qualified(), 0).action()).isEqualTo(Action.HAND_OFF);
    }

    @Test
    void aQualifiedLeadOfWhichACallUnsaidSomethingIsAskedAgain() {
        Lead lead = LeadFixtures.qualified();
        lead.withdrawCall(LeadFixtures.CALL, LeadFixtures.RESEARCH, "It was recorded anew", NOW);
        assertThat(advise(lead, 0))
                .extracting(NextBestAction::action, NextBestAction::reason, NextBestAction::facts)
                .containsExactly(
                        Action.ASK, "next-action.bant-missing", Map.of("missing", "budget,authority,timeline"));
    }

    @Test
    void aQualifiedLeadWithoutADossierIsResearchedFirst() {
        assertThat(advise(qualifiedWithout(true), 0).reason()).isEqualTo("next-action.handoff-needs-research");
    }

    @Test
    void aQualifiedLeadWithoutACallIsCalledFirst() {
        assertThat(advise(qualifiedWithout(false), 0).reason()).isEqualTo("next-action.handoff-needs-call");
    }

    @Test
    void afterTwoWeeksTheOutcomeIsAskedFor() {
        assertThat(advise(LeadFixtures.handedOff(), 13).action()).isEqualTo(Action.WAIT);
        assertThat(advise(LeadFixtures.handedOff(), 14).action()).isEqualTo(Action.ASK_FOR_OUTCOME);
    }

    @Test
    void anOutcomeEndsIt() {
        Lead lead = LeadFixtures.handedOff();
        lead.recordOutcome(new Outcome(Outcome.Result.LOST, Optional.empty(), MAYA, NOW), NOW);
        assertThat(advise(lead, 90).reason()).isEqualTo("next-action.outcome-known");
    }

    @Test
    void aDisqualifiedLeadIsLeftAlone() {
        Lead lead = LeadFixtures.captured();
        lead.disqualify("Too small", MAYA, NOW);
        assertThat(advise(lead, 90).action()).isEqualTo(Action.WAIT);
    }

    private static Lead withoutPhone() {
        Person person = Person.named("Dana", "Whitfield").at(new EmailAddress("dana@northforge.example"));
        return Lead.capture(
                LeadFixtures.LEAD,
                LeadFixtures.TENANT,
                LeadDetails.of(person, LeadFixtures.northforge()),
                LeadFixtures.byForm(),
                NOW);
    }

    private static ResearchNote nothingFound() {
        return new ResearchNote(LeadFixtures.DOSSIER, 0, false, Optional.empty(), Optional.empty(), NOW);
    }

    private static Lead qualifiedWithout(boolean dossier) {
        Lead lead = LeadFixtures.captured();
        if (!dossier) {
            lead.noteDossier(LeadFixtures.note(2), LeadFixtures.RESEARCH, NOW);
        }
        return qualified(lead);
    }

    private static Lead qualified(Lead lead) {
        lead.noteContact(ContactHistory.Kind.EMAIL, NOW, MAYA, NOW);
        for (BantElement element : BantElement.values()) {
            lead.recordBant(element, BantValue.written("Known", MAYA, NOW), NOW);
        }
        lead.moveTo(Stage.QUALIFIED, MAYA, Optional.empty(), NOW);
        return lead;
    }

    private static NextStep promise(Side side, LocalDate due) {
        return new NextStep("Maya", side, Optional.of(due), List.of());
    }

    private static NextBestAction advise(Lead lead, NextStep promise) {
        return advise(Situation.of(lead, Optional.empty(), List.of(promise)));
    }

    private static NextBestAction advise(Lead lead, int daysLater) {
        Instant later = NOW.plus(Duration.ofDays(daysLater));
        return ActionAdvisor.advise(Situation.of(lead, Optional.empty(), List.of()), later);
    }

    private static NextBestAction advise(Situation situation) {
        return ActionAdvisor.advise(situation, NOW);
    }
}
