package com.leadintel.it;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.leadintel.application.identity.ChangePassword;
import com.leadintel.application.identity.OpenInstallation;
import com.leadintel.application.identity.SignIn;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobState;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.live.Change;
import com.leadintel.application.live.ChangeFeed;
import com.leadintel.application.research.ShowResearch;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
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
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    @Inject
    private CaptureLead captureLead;

    @Inject
    private ShowResearch showResearch;

    @Inject
    private ChangeFeed changes;

    @Inject
    private BeanManager beans;

    @Deployment
    static WebArchive product() {
        return Product.with(FoundationTest.class);
    }

    @Test
    void theFirstUserSignsIn() {
        Optional<User> admin = signIn.handle("admin@example.com", PASSWORD, "127.0.0.1");

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
        User admin = signIn.handle("admin@example.com", PASSWORD, "127.0.0.1").orElseThrow();

        changePassword.handle(admin.caller(), PASSWORD, "another long password");
        assertTrue(signIn.handle("admin@example.com", "another long password", "127.0.0.1")
                .isPresent());

        changePassword.handle(admin.caller(), "another long password", PASSWORD);
        assertTrue(signIn.handle("admin@example.com", PASSWORD, "127.0.0.1").isPresent());
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        User admin = signIn.handle("admin@example.com", PASSWORD, "127.0.0.1").orElseThrow();

        assertThrows(Refusal.class, () -> changePassword.handle(admin.caller(), PASSWORD, "short"));
        assertTrue(signIn.handle("admin@example.com", PASSWORD, "127.0.0.1").isPresent());
    }

    @Test
    void anAddressThatIsSomebodyOpensNoSecondInstallation() throws SQLException {
        String before = ask(system, "select count(*) from tenant");

        assertFalse(openInstallation.handle(new OpenInstallation.Command(
                new EmailAddress("admin@example.com"), "one more long password", true, Optional.empty())));
        assertEquals(before, ask(system, "select count(*) from tenant"));
    }

    @Test
    void everyUseCaseAndStepCanBeHadFromTheContainer() {
        Set<Bean<?>> acts = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(UseCase.class)
                        || bean.getStereotypes().contains(Step.class))
                .collect(Collectors.toSet());

        assertTrue(acts.size() > 70, "only " + acts.size());
        for (Bean<?> act : acts) {
            assertNotNull(
                    beans.getReference(act, act.getBeanClass(), beans.createCreationalContext(act)), act.toString());
        }
    }

    @Test
    void anotherTenantsRowsCanNeitherBeSeenNorWritten() throws SQLException {
        User admin = signIn.handle("admin@example.com", PASSWORD, "127.0.0.1").orElseThrow();
        capture(admin.caller(), "Norwood Castings");

        assertTrue(Integer.parseInt(as(admin.tenant().toString(), "select count(*) from lead")) > 0);
        assertEquals("0", as(UUID.randomUUID().toString(), "select count(*) from lead"));
        assertEquals("0", as(UUID.randomUUID().toString(), "select count(*) from job"));
        SQLException walled = assertThrows(
                SQLException.class,
                () -> as(
                        UUID.randomUUID().toString(),
                        "insert into product (id, tenant, name, state) values ('" + UUID.randomUUID() + "', '"
                                + admin.tenant() + "', 'theirs', '{}') returning name"));
        assertTrue(walled.getMessage().contains("row-level security"), walled.getMessage());
    }

    @Test
    void aCapturedLeadIsResearchedByTheScheduler() {
        User admin = signIn.handle("admin@example.com", PASSWORD, "127.0.0.1").orElseThrow();

        LeadId lead = capture(admin.caller(), "Kestrel Aerostructures");

        await().atMost(PATIENCE)
                .until(
                        () -> showResearch.handle(admin.caller(), lead).job().map(Job::state),
                        Optional.of(JobState.SUCCEEDED)::equals);
        assertTrue(showResearch.handle(admin.caller(), lead).dossier().isPresent());
    }

    @Test
    void aCommittedChangeReachesThoseWhoLook() {
        User admin = signIn.handle("admin@example.com", PASSWORD, "127.0.0.1").orElseThrow();
        Queue<Change> seen = new ConcurrentLinkedQueue<>();
        try (ChangeFeed.Subscription looking = changes.subscribe(admin.caller(), seen::add)) {
            assertNotNull(looking);

            LeadId lead = capture(admin.caller(), "Harbour Optics");

            await().atMost(PATIENCE)
                    .until(() ->
                            seen.stream().anyMatch(change -> change.entity().equals(Optional.of(lead.value()))));
        }
    }

    private LeadId capture(Caller caller, String company) {
        return captureLead
                .handle(
                        caller,
                        new CaptureLead.Command(
                                LeadDetails.of(Person.unknown(), Company.named(company + " " + UUID.randomUUID())),
                                Capture.Via.API,
                                LeadSource.of(LeadSource.Channel.WEB),
                                Optional.empty(),
                                true,
                                Optional.empty(),
                                Optional.empty()))
                .lead();
    }

    /** What the ordinary role is answered while it serves this tenant. */
    private String as(String tenant, String sql) throws SQLException {
        try (Connection connection = app.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select set_config('app.tenant', '" + tenant + "', true)");
                try (ResultSet rows = statement.executeQuery(sql)) {
                    rows.next();
                    return rows.getString(1);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
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
