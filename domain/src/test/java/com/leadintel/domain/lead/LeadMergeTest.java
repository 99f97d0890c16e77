package com.leadintel.domain.lead;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeadMergeTest {
    private static final LeadId TWIN = new LeadId(new UUID(3, 4));
    private static final LeadId THIRD = new LeadId(new UUID(3, 5));
    private static final Instant EARLIER = NOW.minusSeconds(3600);
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final List<DuplicateReason> ALIKE = List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 0.95));

    @Test
    void theOneThatIsFurtherRemains() {
        Lead further = LeadFixtures.researched();
        Lead early = twin(EARLIER);
        assertThat(remaining(further, early)).isEqualTo(LEAD);
        assertThat(remaining(early, further)).isEqualTo(LEAD);
    }

    @Test
    void oneThatWasGivenUpRemainsLastOfAll() {
        Lead givenUp = LeadFixtures.qualified();
        givenUp.disqualify("No budget", MAYA, NOW);
        assertThat(remaining(givenUp, twin(LATER))).isEqualTo(TWIN);
    }

    @Test
    void ofTwoInOneStageTheOneWithMoreWorkRemains() {
        Lead worked = twin(LATER);
        worked.recordBant(BantElement.NEED, BantValue.written("Less scrap", MAYA, NOW), NOW);
        assertThat(remaining(LeadFixtures.captured(), worked)).isEqualTo(TWIN);
    }

    @Test
    void ofTwoAlikeTheOlderRemains() {
        assertThat(remaining(LeadFixtures.captured(), twin(EARLIER))).isEqualTo(TWIN);
        assertThat(remaining(twin(LATER), LeadFixtures.captured())).isEqualTo(LEAD);
        assertThat(remaining(twin(NOW), LeadFixtures.captured())).isEqualTo(LEAD);
    }

    @Test
    void whatIsMissingIsFilledAndNothingIsOverwritten() {
        Lead lead = Lead.capture(
                LEAD,
                TENANT,
                LeadDetails.of(Person.named("Dana", "Whitfield"), Company.named("Northforge")),
                LeadFixtures.byForm(),
                NOW);
        Lead other = Lead.capture(
                TWIN,
                TENANT,
                LeadDetails.of(
                        Person.named("Dana", "Whitfeld")
                                .at(new EmailAddress("dana@northforge.example"))
                                .on(new PhoneNumber("+14155550132")),
                        Company.named("Northforge Inc.")),
                LeadFixtures.byForm().known("form-7"),
                EARLIER);
        lead.flagDuplicate(TWIN, ALIKE, NOW);
        lead.absorb(other, MAYA, LATER);
        assertThat(lead.details().name()).isEqualTo("Dana Whitfield");
        assertThat(lead.details().person().email()).contains(new EmailAddress("dana@northforge.example"));
        assertThat(lead.state().captures()).hasSize(2);
        assertThat(lead.state().captures().get(1).broughtFields()).containsExactly("email", "phone");
        assertThat(lead.state().captures().get(1).brought()).contains(other.details());
    }

    @Test
    void aPersonsWordWinsAndElseTheLaterStatement() {
        Lead lead = LeadFixtures.captured();
        lead.learnBant(BantElement.BUDGET, LeadFixtures.heard("maybe ten thousand", 0.5, NOW), NOW);
        lead.learnBant(BantElement.AUTHORITY, LeadFixtures.heard("I sign", 0.5, NOW), NOW);
        lead.recordBant(BantElement.NEED, BantValue.written("Less scrap", MAYA, NOW), NOW);
        Lead other = twin(LATER);
        other.recordBant(BantElement.BUDGET, BantValue.written("Forty thousand", MAYA, NOW), NOW);
        other.learnBant(BantElement.AUTHORITY, LeadFixtures.heard("my boss signs", 0.5, LATER), NOW);
        other.recordBant(BantElement.NEED, BantValue.written("A new machine", MAYA, LATER), NOW);
        other.learnBant(BantElement.TIMELINE, LeadFixtures.heard("in May", 0.5, NOW), NOW);
        merge(lead, other);
        assertThat(lead.bant().budget()).map(BantValue::text).contains("Forty thousand");
        assertThat(lead.bant().authority()).map(BantValue::text).contains("my boss signs");
        assertThat(lead.bant().need()).map(BantValue::text).contains("Less scrap");
        assertThat(lead.bant().timeline()).map(BantValue::text).contains("in May");
    }

    @Test
    void contactsOfBothCountAndThoseThatBothTellOnce() {
        Lead lead = LeadFixtures.captured();
        lead.noteCall(new CallId(new UUID(2, 1)), NOW, MAYA, NOW);
        Lead other = twin(LATER);
        other.noteCall(new CallId(new UUID(2, 9)), NOW, MAYA, NOW);
        other.noteContact(ContactHistory.Kind.CALL, NOW, MAYA, NOW);
        other.noteContact(ContactHistory.Kind.CALL, LATER, MAYA, NOW);
        other.noteContact(ContactHistory.Kind.EMAIL, EARLIER, MAYA, NOW);
        merge(lead, other);
        assertThat(lead.state().contacts().callTimes()).containsExactly(NOW, NOW, LATER);
        assertThat(lead.state().contacts().otherTimes()).containsExactly(EARLIER);
    }

    @Test
    void ownerAndResearchAreTakenOverWhereThereAreNone() {
        Lead lead = LeadFixtures.captured();
        Lead other = twin(NOW);
        UserId owner = new UserId(new UUID(4, 9));
        other.assignTo(Optional.of(owner), MAYA, NOW);
        other.noteDossier(LeadFixtures.note(0), LeadFixtures.RESEARCH, NOW);
        merge(lead, other);
        assertThat(lead.state().owner()).contains(owner);
        assertThat(lead.drainEvents())
                .contains(
                        new LeadMerged(TENANT, LEAD, TWIN, Optional.of(owner), Optional.of(owner), MAYA.user(), LATER));
        assertThat(lead.state().research()).contains(LeadFixtures.note(0));
        assertThat(lead.state().changedAt()).isEqualTo(LATER);
    }

    @Test
    void researchThatProvedSomethingTakesThePlaceOfOneThatDidNot() {
        Lead lead = LeadFixtures.captured();
        lead.noteDossier(LeadFixtures.note(0), LeadFixtures.RESEARCH, NOW);
        Lead other = twin(NOW);
        other.noteDossier(note(2), LeadFixtures.RESEARCH, NOW);
        merge(lead, other);
        assertThat(lead.state().research()).contains(note(2));
    }

    @Test
    void researchOfItsOwnStaysWhereItProvedSomethingOrTheOtherDidNot() {
        Lead proven = LeadFixtures.researched();
        Lead better = twin(NOW);
        better.noteDossier(note(9), LeadFixtures.RESEARCH, NOW);
        merge(proven, better);
        assertThat(proven.state().research()).contains(LeadFixtures.note(3));
        Lead empty = LeadFixtures.captured();
        empty.noteDossier(LeadFixtures.note(0), LeadFixtures.RESEARCH, NOW);
        Lead emptyToo = twin(NOW);
        emptyToo.noteDossier(note(0), LeadFixtures.RESEARCH, NOW);
        merge(empty, emptyToo);
        assertThat(empty.state().research()).contains(LeadFixtures.note(0));
    }

    @Test
    void noImageIsLost() {
        Lead lead =
                Lead.capture(LEAD, TENANT, LeadFixtures.details().showing(images(0, 8)), LeadFixtures.byForm(), NOW);
        Lead other =
                Lead.capture(TWIN, TENANT, LeadFixtures.details().showing(images(6, 16)), LeadFixtures.byForm(), NOW);
        merge(lead, other);
        assertThat(lead.details().images()).isEqualTo(images(0, 16));
        lead.correct(LeadFixtures.details().saying("Call me in May"), LATER);
        assertThat(lead.details().images()).isEqualTo(images(0, 16));
        lead.mergeIn(LeadFixtures.details().showing(images(20, 21)), LeadFixtures.byForm(), LATER);
        assertThat(lead.details().images()).isEqualTo(images(0, 16));
    }

    @Test
    void theDoubtIsSettledAndThoseAboutOthersMove() {
        Lead lead = LeadFixtures.captured();
        Lead other = twin(NOW);
        other.flagDuplicate(LEAD, ALIKE, NOW);
        other.flagDuplicate(THIRD, ALIKE, NOW);
        lead.drainEvents();
        lead.absorb(other, MAYA, LATER);
        assertThat(lead.state().doubts().open()).extracting(Doubt::other).containsExactly(THIRD);
        assertThat(lead.state().doubts().all())
                .filteredOn(doubt -> doubt.other().equals(TWIN))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.reasons()).isEqualTo(ALIKE);
                    assertThat(doubt.merged()).contains(new Doubt.Merged(MAYA, LATER));
                });
        assertThat(lead.drainEvents())
                .contains(new LeadMerged(TENANT, LEAD, TWIN, Optional.empty(), Optional.empty(), MAYA.user(), LATER));
    }

    @Test
    void aDoubtThatBothHaveAboutAThirdStaysOne() {
        Lead lead = LeadFixtures.captured();
        Lead other = twin(NOW);
        lead.flagDuplicate(THIRD, ALIKE, NOW);
        lead.dismissDuplicate(THIRD, MAYA, NOW);
        other.flagDuplicate(THIRD, ALIKE, NOW);
        merge(lead, other);
        assertThat(lead.state().doubts().open()).isEmpty();
        assertThat(lead.state().doubts().all()).hasSize(2);
    }

    @Test
    void aThirdLeadSuspectsTheOneThatRemains() {
        Lead third = LeadFixtures.captured();
        third.flagDuplicate(TWIN, ALIKE, NOW);
        third.flagDuplicate(new LeadId(new UUID(3, 9)), ALIKE, NOW);
        third.suspectInstead(TWIN, THIRD);
        assertThat(third.state().doubts().open())
                .extracting(Doubt::other)
                .containsExactly(THIRD, new LeadId(new UUID(3, 9)));
        third.suspectInstead(new LeadId(new UUID(3, 9)), THIRD);
        assertThat(third.state().doubts().open()).extracting(Doubt::other).containsExactly(THIRD);
        third.suspectInstead(THIRD, LEAD);
        assertThat(third.state().doubts().all()).isEmpty();
    }

    @Test
    void leadsThatNobodySuspectedAreNotMerged() {
        Lead lead = LeadFixtures.captured();
        assertThatThrownBy(() -> lead.absorb(twin(NOW), MAYA, NOW))
                .hasMessageStartingWith("lead.duplicate-not-flagged");
        assertThatThrownBy(() -> lead.absorb(lead, MAYA, NOW)).hasMessageStartingWith("lead.duplicate-of-itself");
    }

    @Test
    void aLeadThatAnAccountExecutiveHasIsNotMerged() {
        Lead lead = LeadFixtures.handedOff();
        lead.flagDuplicate(TWIN, ALIKE, NOW);
        assertThatThrownBy(() -> lead.absorb(twin(NOW), MAYA, NOW)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("lead.merge-after-handoff");
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE_BROKEN);
        });
    }

    private static ResearchNote note(int checkedFindings) {
        ResearchNote like = LeadFixtures.note(checkedFindings);
        return new ResearchNote(
                new DossierId(new UUID(5, 6)), checkedFindings, true, like.fit(), like.budgetTier(), like.at());
    }

    private static List<FileId> images(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new FileId(new UUID(7, i)))
                .toList();
    }

    private static void merge(Lead lead, Lead other) {
        lead.flagDuplicate(TWIN, ALIKE, NOW);
        lead.absorb(other, MAYA, LATER);
    }

    private static LeadId remaining(Lead one, Lead other) {
        return LeadMerge.of(one.state(), other.state()).remaining().id();
    }

    private static Lead twin(Instant cameIn) {
        return Lead.capture(
                TWIN,
                TENANT,
                LeadFixtures.details(),
                Capture.of(Capture.Via.FORM, LeadSource.of(LeadSource.Channel.WEB), cameIn),
                NOW);
    }
}
