package com.leadintel.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.leadintel.application.identity.ChangePassword;
import com.leadintel.application.identity.OpenInstallation;
import com.leadintel.application.identity.SignIn;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;

@ExtendWith(ArquillianExtension.class)
class FoundationTest {
    private static final String PASSWORD = "the tests know this one";

    @Resource(lookup = "jdbc/app")
    private DataSource app;

    @Resource(lookup = "jdbc/system")
    private DataSource system;

    @Resource(lookup = "jdbc/listen")
    private DataSource listen;

    @Inject
    private SignIn signIn;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private OpenInstallation openInstallation;

    @Deployment
    static WebArchive product() {
        return Product.with(FoundationTest.class);
    }

    @Test
    void theFirstUserSignsIn() {
        Optional<User> admin = signIn.handle("admin@example.com", PASSWORD);

        assertTrue(admin.isPresent());
        assertFalse(admin.get().mustChangePassword());
    }

    @Test
    void theOrdinaryRoleSeesNoRowWithoutATenant() throws SQLException {
        assertEquals("lead_intel_app", ask(app, "select current_user"));
        assertEquals("0", ask(app, "select count(*) from app_user"));
    }

    @Test
    void theSystemRoleFindsPeopleAcrossTenantsAndChangesNothing() throws SQLException {
        assertEquals("lead_intel_system", ask(system, "select current_user"));
        assertEquals("1", ask(system, "select count(*) from app_user where email = 'admin@example.com'"));
        assertThrows(SQLException.class, () -> ask(system, "delete from app_user returning email"));
    }

    @Test
    void notificationsReachTheDriverThroughTheManagedDataSource() throws SQLException {
        try (Connection connection = listen.getConnection()) {
            assertNotNull(connection.unwrap(PGConnection.class));
        }
    }

    @Test
    void aUseCaseCommitsWhatItDid() {
        User admin = signIn.handle("admin@example.com", PASSWORD).orElseThrow();

        changePassword.handle(admin.caller(), PASSWORD, "another long password");
        assertTrue(signIn.handle("admin@example.com", "another long password").isPresent());

        changePassword.handle(admin.caller(), "another long password", PASSWORD);
        assertTrue(signIn.handle("admin@example.com", PASSWORD).isPresent());
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        User admin = signIn.handle("admin@example.com", PASSWORD).orElseThrow();

        assertThrows(Refusal.class, () -> changePassword.handle(admin.caller(), PASSWORD, "short"));
        assertTrue(signIn.handle("admin@example.com", PASSWORD).isPresent());
    }

    @Test
    void anAddressThatIsSomebodyOpensNoSecondInstallation() throws SQLException {
        String before = ask(system, "select count(*) from tenant");

        assertFalse(openInstallation.handle(new OpenInstallation.Command(
                new EmailAddress("admin@example.com"), "one more long password", true, Optional.empty())));
        assertEquals(before, ask(system, "select count(*) from tenant"));
    }

    private static String ask(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
