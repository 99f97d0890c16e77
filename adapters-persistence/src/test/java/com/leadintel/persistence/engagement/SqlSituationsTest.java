package com.leadintel.persistence.engagement;

import static com.leadintel.domain.lead.LeadFixtures.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.engagement.AdviseOnLeads;
import com.leadintel.application.engagement.BrowseDueLeads;
import com.leadintel.application.engagement.port.Situations;
import com.leadintel.application.engagement.port.SituationsContract;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.call.CallsInTests;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.database.Transactions;
import com.leadintel.persistence.lead.LeadsInTests;
import com.leadintel.persistence.research.DossiersInTests;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqlSituationsTest implements SituationsContract {
    private final Database database = Database.shared();
    private final SqlSituations adapter = new SqlSituations(database.session());
    private final Records records = new Records(
            Transacted.each(Situations.class, adapter),
            LeadsInTests.over(database),
            DossiersInTests.over(database),
            CallsInTests.over(database));
    private final AdviseOnLeads advise =
            new AdviseOnLeads(adapter, Clock.fixed(LeadFixtures.NOW.plus(Duration.ofDays(2)), ZoneOffset.UTC));

    @Override
    public Records records() {
        return records;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }

    @Test
    void adviceOnManyLeadsCostsWhatAdviceOnOneCosts() {
        TenantId tenant = newTenant();
        Caller caller = Caller.system(tenant, "test");
        List<LeadId> many = worked(tenant, 50, Optional.empty());
        long one = statements(1, () -> advise.handle(caller, many.subList(0, 1)).values());
        assertThat(one).isLessThanOrEqualTo(2);
        assertThat(statements(50, () -> advise.handle(caller, many).values())).isEqualTo(one);
    }

    @Test
    void aDaysWorkCostsTheSameHoweverMuchThereIs() {
        BrowseDueLeads browse = new BrowseDueLeads(new JpaWorkList(LeadsInTests.filtered(database)), advise);
        TenantId little = newTenant();
        worked(little, 1, Optional.of(SELLER));
        TenantId much = newTenant();
        worked(much, 40, Optional.of(SELLER));
        worked(much, 10, Optional.empty());
        long one = statements(1, () -> browse.handle(maya(little)));
        assertThat(statements(50, () -> browse.handle(maya(much)))).isEqualTo(one);
    }

    /** So many leads that were researched and called twice. */
    private List<LeadId> worked(TenantId tenant, int number, Optional<UserId> owner) {
        return Stream.generate(() -> worked(tenant, owner)).limit(number).toList();
    }

    private LeadId worked(TenantId tenant, Optional<UserId> owner) {
        Lead lead = LeadsContract.of(tenant, LeadFixtures.researched());
        lead.assignTo(owner, LeadFixtures.MAYA, LeadFixtures.NOW);
        records.leads().add(tenant, lead);
        write(tenant, lead.id(), Duration.ZERO, ResearchFixtures.content().painPoints());
        for (int days = 0; days < 2; days++) {
            records.calls()
                    .add(
                            tenant,
                            SituationsContract.agreeing(
                                    SituationsContract.talk(tenant, lead.id(), Duration.ofDays(days)),
                                    SituationsContract.step(Side.SELLER, Optional.of(TUESDAY))));
        }
        return lead.id();
    }

    /** The statements of a transaction whose work answers so many things. */
    private long statements(int answers, Supplier<Collection<?>> work) {
        long before = database.statements().executed();
        assertThat(Transactions.call(work)).hasSize(answers);
        return database.statements().executed() - before;
    }

    private static Caller maya(TenantId tenant) {
        return Caller.person(tenant, SELLER, "Maya Ortiz", Set.of(Role.SDR));
    }
}
