package com.leadintel.persistence.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.application.live.Change;
import com.leadintel.application.live.ChangeFeed;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transactions;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushedChangesTest {
    private final Database database = Database.fresh();
    private final TenantId tenant = database.newTenant();
    private final List<Change> seen = new CopyOnWriteArrayList<>();
    private final Notifications notifications =
            new Notifications(database.systemSource(), Executors.defaultThreadFactory());
    private final ChangeFeed feed = new PushedChanges(notifications);
    private ChangeFeed.Subscription subscription;

    @BeforeEach
    void listen() {
        subscription = feed.subscribe(Caller.system(tenant, "test"), seen::add);
        notifications.start();
        await().until(() -> !seen.isEmpty());
        seen.clear();
    }

    @AfterEach
    void stop() {
        notifications.stop();
    }

    @Test
    void aCommittedChangeIsHeard() {
        UUID lead = UUID.randomUUID();
        change(tenant, lead);
        await().until(() -> !seen.isEmpty());
        assertThat(seen).containsExactly(new Change(tenant, "lead", Optional.of(lead), Optional.empty()));
    }

    @Test
    void aChangeThatWasRolledBackIsNotHeard() {
        UUID real = UUID.randomUUID();
        try {
            Transactions.run(() -> {
                database.announcements().changed(tenant, "lead", UUID.randomUUID());
                throw Refusal.unavailable("changed my mind");
            });
        } catch (Refusal expected) {
            assertThat(expected.code()).isEqualTo("changed my mind");
        }
        change(tenant, real);
        await().until(() -> !seen.isEmpty());
        assertThat(seen).extracting(Change::entity).containsExactly(Optional.of(real));
    }

    @Test
    void anotherTenantsChangeIsNotHeard() {
        UUID own = UUID.randomUUID();
        change(database.newTenant(), UUID.randomUUID());
        change(tenant, own);
        await().until(() -> !seen.isEmpty());
        assertThat(seen).extracting(Change::entity).containsExactly(Optional.of(own));
    }

    @Test
    void aClosedSubscriptionHearsNothing() {
        List<Change> others = new CopyOnWriteArrayList<>();
        feed.subscribe(Caller.system(tenant, "other"), others::add);
        subscription.close();
        change(tenant, UUID.randomUUID());
        await().until(() -> !others.isEmpty());
        assertThat(seen).isEmpty();
    }

    @Test
    void anOnlookerThatFailsDoesNotDisturbTheOthers() {
        feed.subscribe(Caller.system(tenant, "broken"), change -> {
            throw new IllegalStateException("broken");
        });
        change(tenant, UUID.randomUUID());
        await().until(() -> !seen.isEmpty());
        assertThat(seen).hasSize(1);
    }

    @Test
    void afterAnInterruptionEverythingIsToBeLookedAtAgain() throws SQLException {
        cutAllListeners();
        await().until(() -> !seen.isEmpty());
        assertThat(seen.get(0).entity()).isEmpty();
        seen.clear();
        UUID lead = UUID.randomUUID();
        change(tenant, lead);
        await().until(() -> !seen.isEmpty());
        assertThat(seen).extracting(Change::entity).containsExactly(Optional.of(lead));
    }

    private void cutAllListeners() throws SQLException {
        try (var connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'"
                    + " and datname = current_database()");
        }
    }

    private void change(TenantId whose, UUID lead) {
        Transactions.run(() -> database.announcements().changed(whose, "lead", lead));
    }
}
