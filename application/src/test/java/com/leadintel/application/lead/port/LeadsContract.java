package com.leadintel.application.lead.port;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.ContactHistory;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of leads promises. */
public interface LeadsContract extends TenantContract {
    Leads leads();

    /** The lead as somebody else's, under a fresh id. */
    static Lead of(TenantId tenant, Lead like) {
        Lead.State state = like.state();
        return Lead.restore(new Lead.State(
                new LeadId(UUID.randomUUID()),
                tenant,
                state.details(),
                state.captures(),
                state.progress(),
                state.owner(),
                state.bant(),
                state.research(),
                state.contacts(),
                state.doubts(),
                state.score(),
                state.changedAt(),
                0));
    }

    /** A new lead with these details. */
    static Lead of(TenantId tenant, LeadDetails details) {
        return Lead.capture(new LeadId(UUID.randomUUID()), tenant, details, LeadFixtures.byForm(), NOW);
    }

    @Test
    default void everythingAboutALeadComesBack() {
        TenantId tenant = newTenant();
        Lead lead = of(tenant, LeadFixtures.handedOff());
        lead.flagDuplicate(
                new LeadId(UUID.randomUUID()), List.of(new DuplicateReason(DuplicateReason.Kind.EMAIL, 1)), NOW);
        leads().add(tenant, lead);
        assertThat(leads().get(tenant, lead.id()).state())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(lead.state());
    }

    @Test
    default void aSavedChangeIsThereAndCounted() {
        TenantId tenant = newTenant();
        Lead added = of(tenant, LeadFixtures.captured());
        leads().add(tenant, added);
        Lead lead = leads().forUpdate(tenant, added.id());
        lead.noteContact(ContactHistory.Kind.CALL, NOW, MAYA, NOW);
        leads().save(tenant, lead);
        Lead.State stored = leads().get(tenant, added.id()).state();
        assertThat(stored.progress().stage()).isEqualTo(Stage.CONTACTED);
        assertThat(stored.version()).isGreaterThan(lead.state().version());
    }

    @Test
    default void aChangeOfAnOldCopyIsRefused() {
        TenantId tenant = newTenant();
        Lead added = of(tenant, LeadFixtures.captured());
        leads().add(tenant, added);
        Lead mine = leads().get(tenant, added.id());
        Lead theirs = leads().get(tenant, added.id());
        theirs.disqualify("No budget", MAYA, NOW);
        leads().save(tenant, theirs);
        mine.noteContact(ContactHistory.Kind.CALL, NOW, MAYA, NOW);
        assertThatThrownBy(() -> leads().save(tenant, mine)).hasMessageStartingWith("lead.changed-meanwhile");
    }

    @Test
    default void anUnknownLeadIsRefused() {
        assertThatThrownBy(() -> leads().get(newTenant(), new LeadId(UUID.randomUUID())))
                .hasMessageStartingWith("lead.not-found");
        assertThatThrownBy(() -> leads().forUpdate(newTenant(), new LeadId(UUID.randomUUID())))
                .hasMessageStartingWith("lead.not-found");
    }

    @Test
    default void aLeadWithTheSameMailboxResembles() {
        TenantId tenant = newTenant();
        Lead known = of(tenant, LeadFixtures.captured());
        leads().add(tenant, known);
        LeadDetails sameMailbox = LeadDetails.of(
                Person.named("D.", "W.").at(new EmailAddress("dana.whitfield@northforge.example")), Company.unknown());
        assertThat(leads().resembling(tenant, sameMailbox, 10))
                .extracting(Lead::id)
                .containsExactly(known.id());
    }

    @Test
    default void aLeadWithTheSamePhoneResembles() {
        TenantId tenant = newTenant();
        Lead known = of(tenant, LeadFixtures.captured());
        leads().add(tenant, known);
        LeadDetails samePhone =
                LeadDetails.of(Person.named("D.", "W.").on(new PhoneNumber("+14155550132")), Company.unknown());
        assertThat(leads().resembling(tenant, samePhone, 10))
                .extracting(Lead::id)
                .containsExactly(known.id());
    }

    @Test
    default void theSameMailboxGoesBeforeTheManyOfOneNumber() {
        TenantId tenant = newTenant();
        PhoneNumber number = new PhoneNumber("+14155550199");
        for (String name : List.of("Abel", "Cain", "Seth")) {
            leads().add(
                            tenant,
                            of(tenant, LeadDetails.of(Person.named(name, "Doe").on(number), Company.unknown())));
        }
        Lead known = of(tenant, LeadFixtures.captured());
        leads().add(tenant, known);
        LeadDetails both = LeadDetails.of(
                Person.named("Eve", "Doe")
                        .at(new EmailAddress("dana.whitfield@northforge.example"))
                        .on(number),
                Company.unknown());
        assertThat(leads().resembling(tenant, both, 2))
                .hasSize(2)
                .first()
                .extracting(Lead::id)
                .isEqualTo(known.id());
    }

    @Test
    default void aLeadOfTheSameNameAndFirmResembles() {
        TenantId tenant = newTenant();
        Lead known = of(tenant, LeadFixtures.captured());
        leads().add(tenant, known);
        LeadDetails alike = LeadDetails.of(Person.named("Dana", "Whitfield"), Company.named("Northforge Robotics"));
        assertThat(leads().resembling(tenant, alike, 10)).extracting(Lead::id).containsExactly(known.id());
    }

    @Test
    default void waitingForTheTurnOfManyChangesNone() {
        TenantId tenant = newTenant();
        Lead known = of(tenant, LeadFixtures.captured());
        leads().add(tenant, known);
        leads().awaitTurn(tenant, List.of(), 10);
        leads().awaitTurn(tenant, List.of(known.details(), known.details()), 10);
        assertThat(leads().get(tenant, known.id()).details()).isEqualTo(known.details());
    }

    @Test
    default void aStrangerResemblesNobody() {
        TenantId tenant = newTenant();
        leads().add(tenant, of(tenant, LeadFixtures.captured()));
        LeadDetails stranger = LeadDetails.of(Person.named("Xaver", "Zorn"), Company.named("Quell AG"));
        assertThat(leads().resembling(tenant, stranger, 10)).isEmpty();
    }

    @Test
    default void theLeadBehindANumberIsTheOneThatWasTouchedLast() {
        TenantId tenant = newTenant();
        Lead early = of(tenant, LeadFixtures.captured());
        Lead late = of(tenant, LeadFixtures.captured());
        late.noteContact(ContactHistory.Kind.CALL, NOW.plus(Duration.ofDays(1)), MAYA, NOW.plus(Duration.ofDays(1)));
        leads().add(tenant, late);
        leads().add(tenant, early);
        assertThat(leads().reachedAt(tenant, new PhoneNumber("+14155550132")).map(Lead::id))
                .contains(late.id());
    }

    @Test
    default void aMergedLeadLeadsToTheOneThatRemains() {
        TenantId tenant = newTenant();
        Lead remaining = of(tenant, LeadFixtures.researched());
        Lead merged = of(tenant, LeadFixtures.captured());
        leads().add(tenant, remaining);
        leads().add(tenant, merged);
        leads().takeAway(tenant, leads().get(tenant, merged.id()), remaining.id(), NOW);
        assertThat(leads().find(tenant, merged.id())).isEmpty();
        assertThat(leads().mergedInto(tenant, merged.id())).contains(remaining.id());
        assertThat(leads().mergedInto(tenant, remaining.id())).isEmpty();
        assertThat(leads().remaining(tenant, merged.id()).id()).isEqualTo(remaining.id());
        assertThat(leads().remaining(tenant, remaining.id()).id()).isEqualTo(remaining.id());
        assertThat(leads().resembling(tenant, merged.details(), 10))
                .extracting(Lead::id)
                .containsExactly(remaining.id());
        assertGone(tenant, merged.id(), remaining.id());
    }

    @Test
    default void aMergedLeadIsKnownAgainByWhatTheRemainingOneHasNot() {
        TenantId tenant = newTenant();
        Lead remaining = of(tenant, LeadFixtures.researched());
        LeadDetails theirs = LeadDetails.of(
                new Person(
                        Optional.of("Dee"),
                        Optional.of("Whit"),
                        Optional.empty(),
                        Optional.of(new EmailAddress("dee@elsewhere.example")),
                        Optional.of(new PhoneNumber("+14155550199"))),
                Company.named("Elsewhere"));
        Lead merged = Lead.capture(new LeadId(UUID.randomUUID()), tenant, theirs, LeadFixtures.byForm(), NOW);
        leads().add(tenant, remaining);
        leads().add(tenant, merged);
        leads().takeAway(tenant, leads().get(tenant, merged.id()), remaining.id(), NOW);
        assertThat(leads().merged(tenant, theirs)).containsExactly(new Leads.Former(remaining.id(), theirs));
        assertThat(leads().resembling(tenant, theirs, 10)).extracting(Lead::id).containsExactly(remaining.id());
        assertThat(leads().reachedAt(tenant, new PhoneNumber("+14155550199")).map(Lead::id))
                .contains(remaining.id());
        TenantId other = newTenant();
        assertThat(leads().merged(other, theirs)).isEmpty();
        assertThat(leads().reachedAt(other, new PhoneNumber("+14155550199"))).isEmpty();
    }

    @Test
    default void whatWasMergedBeforeFollows() {
        TenantId tenant = newTenant();
        Lead first = of(tenant, LeadFixtures.captured());
        Lead second = of(tenant, LeadFixtures.captured());
        Lead third = of(tenant, LeadFixtures.captured());
        List.of(first, second, third).forEach(lead -> leads().add(tenant, lead));
        leads().takeAway(tenant, leads().get(tenant, first.id()), second.id(), NOW);
        leads().takeAway(tenant, leads().get(tenant, second.id()), third.id(), NOW);
        assertGone(tenant, first.id(), third.id());
        assertGone(tenant, second.id(), third.id());
    }

    @Test
    default void aLeadThatChangedMeanwhileIsNotTakenAway() {
        TenantId tenant = newTenant();
        Lead added = of(tenant, LeadFixtures.captured());
        leads().add(tenant, added);
        Lead old = leads().get(tenant, added.id());
        Lead fresh = leads().get(tenant, added.id());
        fresh.disqualify("No budget", MAYA, NOW);
        leads().save(tenant, fresh);
        assertThatThrownBy(() -> leads().takeAway(tenant, old, new LeadId(UUID.randomUUID()), NOW))
                .hasMessageStartingWith("lead.changed-meanwhile");
    }

    private void assertGone(TenantId tenant, LeadId merged, LeadId into) {
        assertThatThrownBy(() -> leads().get(tenant, merged)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GONE);
            assertThat(refusal.code()).isEqualTo("lead.merged");
            assertThat(refusal.facts()).containsEntry("into", into.toString());
        });
        assertThatThrownBy(() -> leads().forUpdate(tenant, merged)).hasMessageStartingWith("lead.merged");
    }

    @Test
    default void anotherTenantsMergedLeadIsUnknown() {
        TenantId tenant = newTenant();
        Lead remaining = of(tenant, LeadFixtures.captured());
        Lead merged = of(tenant, LeadFixtures.captured());
        leads().add(tenant, remaining);
        leads().add(tenant, merged);
        TenantId other = newTenant();
        Lead mine = leads().get(tenant, merged.id());
        assertThatThrownBy(() -> leads().takeAway(other, mine, remaining.id(), NOW))
                .hasMessageStartingWith("lead.not-found");
        leads().takeAway(tenant, mine, remaining.id(), NOW);
        assertThat(leads().mergedInto(other, merged.id())).isEmpty();
        assertThatThrownBy(() -> leads().get(other, merged.id())).hasMessageStartingWith("lead.not-found");
        assertThatThrownBy(() -> leads().remaining(other, merged.id())).hasMessageStartingWith("lead.not-found");
    }

    @Test
    default void theImagesOfLeadsAreKnown() {
        TenantId tenant = newTenant();
        FileId one = new FileId(UUID.randomUUID());
        FileId two = new FileId(UUID.randomUUID());
        FileId none = new FileId(UUID.randomUUID());
        Lead remaining = of(tenant, LeadFixtures.captured().details().showing(List.of(one)));
        Lead merged = of(tenant, LeadFixtures.captured().details().showing(List.of(none, two)));
        List.of(remaining, merged).forEach(lead -> leads().add(tenant, lead));
        assertThat(leads().shown(tenant, Set.of(one, two))).containsExactlyInAnyOrder(one, two);
        leads().takeAway(tenant, leads().get(tenant, merged.id()), remaining.id(), NOW);
        assertThat(leads().shown(tenant, Set.of(one, two))).containsExactlyInAnyOrder(one, two);
        assertThat(leads().shown(tenant, Set.of(new FileId(UUID.randomUUID())))).isEmpty();
        assertThat(leads().shown(newTenant(), Set.of(one, two))).isEmpty();
    }

    @Test
    default void anotherTenantsLeadIsInvisible() {
        TenantId tenant = newTenant();
        Lead lead = of(tenant, LeadFixtures.captured());
        leads().add(tenant, lead);
        TenantId other = newTenant();
        assertThat(leads().find(other, lead.id())).isEmpty();
        assertThat(leads().resembling(other, lead.details(), 10)).isEmpty();
        assertThat(leads().reachedAt(other, new PhoneNumber("+14155550132"))).isEmpty();
        assertThatThrownBy(() -> leads().save(other, lead)).hasMessageStartingWith("lead.not-found");
    }
}
