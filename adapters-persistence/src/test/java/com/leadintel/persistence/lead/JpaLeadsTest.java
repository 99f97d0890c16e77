package com.leadintel.persistence.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.ContactHistory;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.AtOnce;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Locks;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.database.Transactions;
import com.leadintel.persistence.outbox.Outbox;
import com.leadintel.persistence.shared.IdsInTests;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JpaLeadsTest implements LeadsContract {
    private static final int MANY = 50;

    private final Database database = Database.shared();
    private final JpaLeads adapter = over(database);
    private final Leads leads = Transacted.each(Leads.class, adapter);

    static JpaLeads over(Database database) {
        Outbox outbox =
                new Outbox(database.session(), database.system(), database.announcements(), IdsInTests.timeOrdered());
        return new JpaLeads(database.session(), outbox, database.announcements());
    }

    @Override
    public Leads leads() {
        return leads;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }

    @Test
    void whatHappenedIsPublishedWithTheLead() {
        TenantId tenant = newTenant();
        leads.add(tenant, LeadsContract.of(tenant, LeadFixtures.details()));
        assertThat(database.system()
                        .query("select type from outbox where tenant = ?", row -> row.getString(1), tenant.value()))
                .containsExactly("lead.captured");
    }

    @Test
    void aQueryThatForgetsItsConditionsSeesNoOtherTenantsLeads() {
        TenantId tenant = newTenant();
        leads.add(tenant, LeadsContract.of(tenant, LeadFixtures.captured()));
        TenantId other = newTenant();
        assertThat(database.rowsSeenBy(other, "lead")).isZero();
        assertThat(database.rowsSeenBy(other, "lead_tally")).isZero();
    }

    @Test
    void capturesOfOneMailboxFollowEachOther() {
        TenantId tenant = newTenant();
        LeadDetails details =
                LeadDetails.of(Person.unknown().at(new EmailAddress("one@example.com")), Company.named("Northforge"));
        List<Integer> known = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Transactions.call(() -> {
                    List<Lead> there = adapter.resembling(tenant, details, 10);
                    if (there.isEmpty()) {
                        adapter.add(tenant, LeadsContract.of(tenant, details));
                    }
                    return there.size();
                }))
                .sorted()
                .toList();
        assertThat(known).containsExactly(0, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void thoseWhoChangeOneLeadFollowEachOther() {
        TenantId tenant = newTenant();
        Lead lead = LeadsContract.of(tenant, LeadFixtures.details());
        leads.add(tenant, lead);
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> Transactions.call(() -> {
                    Lead mine = adapter.forUpdate(tenant, lead.id());
                    mine.noteContact(
                            ContactHistory.Kind.CALL,
                            LeadFixtures.NOW.plusSeconds(i),
                            Actor.machine("test"),
                            LeadFixtures.NOW);
                    adapter.save(tenant, mine);
                    return i;
                }));
        assertThat(leads.get(tenant, lead.id()).state().contacts().calls()).isEqualTo(8);
    }

    @Test
    void whoOnlyReadsALeadDoesNotWaitForWhoChangesIt() {
        TenantId tenant = newTenant();
        Lead lead = LeadsContract.of(tenant, LeadFixtures.details());
        leads.add(tenant, lead);
        Lead read = Transactions.call(() -> {
            adapter.forUpdate(tenant, lead.id());
            return CompletableFuture.supplyAsync(() -> Transactions.call(() -> adapter.get(tenant, lead.id())))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });
        assertThat(read.id()).isEqualTo(lead.id());
    }

    @Test
    void leadsThatAreReachedByMailAndByPhoneInDifferentOrdersAreCompletedByBoth() {
        TenantId tenant = newTenant();
        List<LeadDetails> both = many(i -> person(i, '\u4e00').at(mail(i)).on(phone(i)));
        List<Lead> known =
                both.stream().map(details -> LeadsContract.of(tenant, details)).toList();
        known.forEach(lead -> leads.add(tenant, lead));
        List<LeadDetails> byMail = many(i -> person(i, '\u5e00').at(mail(i)));
        List<LeadDetails> byPhone = many(i -> person(i, '\u6e00').on(phone(MANY - 1 - i)));
        AtOnce.both(() -> contactAll(tenant, byMail, 1), () -> contactAll(tenant, byPhone, 2));
        assertThat(known)
                .allSatisfy(lead -> assertThat(
                                leads.get(tenant, lead.id()).state().contacts().calls())
                        .isEqualTo(2));
    }

    @Test
    void whoIsInEachOthersWayIsRefusedAndMayTryAgain() {
        TenantId tenant = newTenant();
        Lead one = LeadsContract.of(tenant, LeadFixtures.details());
        Lead other = LeadsContract.of(tenant, LeadFixtures.details());
        leads.add(tenant, one);
        leads.add(tenant, other);
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);
        assertThatThrownBy(() -> AtOnce.both(
                        () -> lockBoth(tenant, one, other, bothHaveOne),
                        () -> lockBoth(tenant, other, one, bothHaveOne)))
                .cause()
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("lead.changed-meanwhile");
                    assertThat(refusal.passes()).isTrue();
                });
    }

    @Test
    void whoOnlyWaitedForALockIsToldToComeBackInsteadOfThatSomethingChanged() {
        TenantId tenant = newTenant();
        Lead lead = LeadsContract.of(tenant, LeadFixtures.details());
        leads.add(tenant, lead);
        Runnable change = () -> adapter.forUpdate(tenant, lead.id());
        Runnable capture = () -> adapter.resembling(tenant, LeadFixtures.details(), 10);
        Stream.of(
                        Locks.refused(database, tenant, change, change),
                        Locks.refused(database, tenant, change, capture),
                        Locks.refused(database, tenant, capture, capture))
                .forEach(refused -> {
                    assertThat(refused.kind().status()).isEqualTo(503);
                    assertThat(refused.retryAfter()).isPresent();
                });
    }

    private Lead lockBoth(TenantId tenant, Lead first, Lead second, CyclicBarrier bothHaveOne) {
        adapter.forUpdate(tenant, first.id());
        AtOnce.meet(bothHaveOne);
        return adapter.forUpdate(tenant, second.id());
    }

    private int contactAll(TenantId tenant, List<LeadDetails> all, int second) {
        Instant when = LeadFixtures.NOW.plusSeconds(second);
        adapter.awaitTurn(tenant, all, 10);
        all.stream()
                .flatMap(details -> adapter.resembling(tenant, details, 10).stream())
                .forEach(lead -> {
                    lead.noteContact(ContactHistory.Kind.CALL, when, Actor.machine("test"), LeadFixtures.NOW);
                    adapter.save(tenant, lead);
                });
        return all.size();
    }

    private static List<LeadDetails> many(IntFunction<Person> person) {
        return IntStream.range(0, MANY)
                .mapToObj(person)
                .map(known -> LeadDetails.of(known, Company.unknown()))
                .toList();
    }

    /** One of many people whose last names begin with different letters, so that no two of them are alike. */
    private static Person person(int nth, char first) {
        return Person.named("Sam", "" + (char) (first + nth));
    }

    private static EmailAddress mail(int nth) {
        return new EmailAddress("p" + nth + "@x.example");
    }

    private static PhoneNumber phone(int nth) {
        return new PhoneNumber("+1415555" + (1_000 + nth));
    }

    @Test
    void leadsThatAreAlikeAreFlaggedSideBySideWithoutRefusals() {
        TenantId tenant = newTenant();
        LeadDetails details = LeadDetails.of(Person.named("Dana", "Whitfield"), Company.named("Northforge"));
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> Transactions.call(() -> {
                    Lead mine = LeadsContract.of(tenant, details);
                    adapter.resembling(tenant, details, 10).forEach(other -> {
                        other.flagDuplicate(
                                mine.id(),
                                List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 1)),
                                LeadFixtures.NOW);
                        adapter.save(tenant, other);
                    });
                    adapter.add(tenant, mine);
                    return i;
                }));
        assertThat(database.rowsSeenBy(tenant, "lead")).isEqualTo(8);
    }
}
