package com.leadintel.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.identity.port.UsersContract;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Locks;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.database.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class JpaUsersTest implements UsersContract {
    private static final String WAITING = "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
            + " and query ilike '%app_user%for update%'";
    private final JpaUsers plain =
            new JpaUsers(Database.shared().session(), Database.shared().system());
    private final Users users = Transacted.each(Users.class, plain);

    @Override
    public Users users() {
        return users;
    }

    @Override
    public TenantId newTenant() {
        return Database.shared().newTenant();
    }

    @Test
    void whoWaitsInVainForUsersMayTryAgain() {
        TenantId tenant = newTenant();
        users.add(tenant, UsersContract.user(tenant, "ada"));
        Runnable change = () -> plain.allForUpdate(tenant);
        assertThat(Locks.refused(Database.shared(), tenant, change, change).isAway())
                .isTrue();
    }

    @Test
    void whoMeansToChangeUsersWaitsForAnotherAndSeesWhatTheyDid() {
        TenantId tenant = newTenant();
        User ada = UsersContract.user(tenant, "ada");
        User grace = UsersContract.user(tenant, "grace");
        users.add(tenant, ada);
        users.add(tenant, grace);
        CompletableFuture<List<User>> second = Transactions.call(() -> {
            plain.allForUpdate(tenant);
            CompletableFuture<List<User>> waiting = CompletableFuture.supplyAsync(() -> Transactions.call(() -> {
                plain.all(tenant);
                return plain.allForUpdate(tenant);
            }));
            await().until(() -> waiting.isDone() || somebodyWaits());
            plain.save(tenant, ada.deactivated());
            return waiting;
        });
        assertThat(second.join()).containsExactly(ada.deactivated(), grace);
    }

    private static boolean somebodyWaits() throws SQLException {
        try (Connection connection = Database.shared().owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(WAITING)) {
            return rows.next();
        }
    }
}
