package com.leadintel.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.importing.TakeInRows;
import com.leadintel.application.importing.port.ImportsContract;
import com.leadintel.application.importing.port.ListReader.Row;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import com.leadintel.persistence.database.AtOnce;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transactions;
import com.leadintel.persistence.lead.LeadsInTests;
import com.leadintel.persistence.shared.IdsInTests;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists that are taken in at the same time and name the same leads, one from the top and one from the bottom. */
class ImportsAtOnceTest {
    private static final int ROWS = 100;

    private final Clock clock = Clock.fixed(ImportsContract.NOW, ZoneOffset.UTC);
    private final Database database = Database.shared();
    private final TenantId tenant = database.newTenant();
    private final JpaImports imports = new JpaImports(database.session(), database.outbox(), database.announcements());
    private final Leads leads = LeadsInTests.joining(database);
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final TakeInRows takeIn = new TakeInRows(
            imports,
            new CaptureLead(
                    leads, new InMemoryUsers(), new InMemoryIdempotentAnswers(clock), IdsInTests.timeOrdered(), clock),
            leads,
            new InMemoryUsers(),
            tenants,
            (whose, text) -> Optional.empty(),
            clock);

    ImportsAtOnceTest() {
        tenants.add(new Tenant(
                tenant, "Ours", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), ImportsContract.NOW));
    }

    @Test
    void theSameRowsAreTakenInOnce() {
        takeInBoth(i -> row(i, "Sam"), i -> row(ROWS - 1 - i, "Sam"));
    }

    @Test
    void rowsOfTheSamePeopleBecomeOneLeadEach() {
        takeInBoth(i -> row(i, "Sam"), i -> row(ROWS - 1 - i, "Samuel"));
    }

    private void takeInBoth(IntFunction<Row> down, IntFunction<Row> up) {
        ImportId one = running(1);
        ImportId other = running(2);
        List<Row> fromTheTop = IntStream.range(0, ROWS).mapToObj(down).toList();
        List<Row> fromTheBottom = IntStream.range(0, ROWS).mapToObj(up).toList();
        assertThat(AtOnce.both(
                        () -> takeIn.handle(tenant, one, 0, fromTheTop, 1),
                        () -> takeIn.handle(tenant, other, 0, fromTheBottom, 1)))
                .containsExactly(true, true);
        RowCounts all = counts(one).plus(counts(other));
        assertThat(all.created()).isEqualTo(ROWS);
        assertThat(all.rows()).isEqualTo(2 * ROWS);
        assertThat(database.rowsSeenBy(tenant, "lead")).isEqualTo(ROWS);
    }

    private ImportId running(int nth) {
        Import list = ImportsContract.uploaded(tenant, nth);
        list.start(list.state().mapping(), list.state().source(), Optional.empty(), ImportsContract.NOW);
        Transactions.run(() -> imports.add(tenant, list));
        return list.id();
    }

    private RowCounts counts(ImportId id) {
        return Transactions.call(() -> imports.get(tenant, id)).state().counts();
    }

    /** One of many people whose last names begin with different letters, so that no two of them are alike. */
    private static Row row(int nth, String firstName) {
        return new Row(nth, List.of(firstName + " " + (char) ('\u4e00' + nth), "p" + nth + "@x.example"));
    }
}
