package com.leadintel.devdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    private static Path binaries;

    @TempDir
    private Path root;

    @BeforeEach
    void unpackBinariesOnlyOnce() throws IOException {
        Files.createSymbolicLink(root.resolve("postgres-binaries"), binaries);
    }

    @Test
    void dataSurvivesARestart() throws Exception {
        Place place = new Place(root, freePort());
        try (EmbeddedDatabase first = EmbeddedDatabase.start(place)) {
            ask(first.port(), "create table note as select 'kept' as text");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(place)) {
            assertThat(ask(second.port(), "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void everyCommitReachesTheDisk() throws Exception {
        Place place = new Place(root, freePort());
        try (EmbeddedDatabase running = EmbeddedDatabase.start(place)) {
            assertThat(ask(running.port(), "show fsync")).isEqualTo("on");
            assertThat(ask(running.port(), "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(running.port(), "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void anInterruptedFirstStartIsRepeatedFromTheBeginning() throws Exception {
        Place place = new Place(root, freePort());
        Files.createDirectories(place.halfMade().resolve("base"));
        Files.writeString(place.halfMade().resolve("PG_VERSION"), "17\n");

        try (EmbeddedDatabase running = EmbeddedDatabase.start(place)) {
            assertThat(ask(running.port(), "select 1")).isEqualTo("1");
        }
        assertThat(place.halfMade()).doesNotExist();
    }

    @Test
    void aDatabaseLeftRunningByAKilledServerIsTakenOver() throws Exception {
        Place place = new Place(root, freePort());
        KilledServer.liveAndDie(place);
        assertThat(ask(place.port(), "create table note as select 'kept' as text"))
                .isEmpty();

        try (EmbeddedDatabase takenOver = EmbeddedDatabase.start(place)) {
            assertThat(ask(takenOver.port(), "select text from note")).isEqualTo("kept");
        }
        assertThat(place.data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void aDatabaseThatEndsByItselfIsToldAndOneThatIsStoppedIsNot() throws Exception {
        Place place = new Place(root, freePort());
        CountDownLatch told = new CountDownLatch(1);
        EmbeddedDatabase dying = EmbeddedDatabase.start(place);
        dying.onUnexpectedEnd(told::countDown);
        new Premises(place).process().orElseThrow().destroyForcibly();
        assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
        dying.close();

        AtomicBoolean toldAgain = new AtomicBoolean();
        EmbeddedDatabase stopped = EmbeddedDatabase.start(place);
        ProcessHandle process = new Premises(place).process().orElseThrow();
        stopped.onUnexpectedEnd(() -> toldAgain.set(true));
        stopped.close();
        process.onExit().get(60, TimeUnit.SECONDS);
        assertThat(toldAgain).isFalse();
    }

    @Test
    void aBusyPortIsRefusedInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Place place = new Place(root, taken.getLocalPort());

            assertThatThrownBy(() -> EmbeddedDatabase.start(place))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + ", wanted for the embedded PostgreSQL, is already in use; set DB_PORT to a free one.");
        }
    }

    @Test
    void aDirectoryThatIsNoDatabaseIsRefused() throws Exception {
        Place place = new Place(root, freePort());
        Files.createDirectories(place.data());

        assertThatThrownBy(() -> EmbeddedDatabase.start(place))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("it is not a complete PostgreSQL database");
    }

    @Test
    void aDatabaseOfAnotherMajorVersionIsRefused() throws Exception {
        Place place = new Place(root, freePort());
        Files.createDirectories(place.data().resolve("global"));
        Files.writeString(place.data().resolve("PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(place))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("it was written by PostgreSQL 16, this is PostgreSQL 17");
    }

    @Test
    void aDamagedDatabaseIsRefusedWithTheReasonThatPostgresqlGives() throws Exception {
        Place place = new Place(root, freePort());
        EmbeddedDatabase.start(place).close();
        Files.delete(place.data().resolve("global/pg_control"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(place))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot start on " + place.data())
                .hasMessageContaining("pg_control")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aSecondServerOnTheSameDataDirectoryIsRefused() throws Exception {
        Place place = new Place(root, freePort());
        try (EmbeddedDatabase running = EmbeddedDatabase.start(place)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(place))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Another Lead Intel is already running");
            assertThat(ask(running.port(), "select 1")).isEqualTo("1");
            assertThat(root.resolve("postgres.log.1")).doesNotExist();
        }
    }

    private static String ask(int port, String sql) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
