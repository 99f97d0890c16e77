package com.leadintel.e2e.badinput;

import static org.awaitility.Awaitility.await;

import com.leadintel.e2e.harness.LeadIntel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that is stored: the rows of every table as a digest, and the number of private files. */
final class Ledger implements AutoCloseable {
    private static final String TABLES = "select relname from pg_stat_user_tables where schemaname = 'public'"
            + " and relname not in ('scheduled_tasks', 'scheduled_research', 'scheduled_reactions', 'flyway_schema_history') order by relname";
    private static final String WAITING = "select (select count(*) from job where state = 'RUNNING' or state = 'QUEUED'"
            + " and run_at < now() + interval '10 seconds') + (select count(*) from outbox where relayed_at is null)";

    private final Connection database;
    private final Path files;
    private final String everything;

    private Ledger(Connection database, Path files, String everything) {
        this.database = database;
        this.files = files;
        this.everything = everything;
    }

    static Ledger of(LeadIntel product) throws SQLException {
        Connection database = product.database().open();
        StringJoiner all = new StringJoiner(" union all ");
        try (Statement statement = database.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                String table = tables.getString(1);
                all.add("select '" + table + "', count(*) || ' rows ' || coalesce(md5(string_agg(md5(t::text), ''"
                        + " order by md5(t::text))), '') from \"" + table + "\" t");
            }
        }
        return new Ledger(database, product.node().home().resolve("data"), all.toString());
    }

    /** Waits until the background work has nothing left to do. */
    void quiet() {
        await("nothing is at work").atMost(Duration.ofMinutes(1)).until(() -> {
            try (Statement statement = database.createStatement();
                    ResultSet waiting = statement.executeQuery(WAITING)) {
                return waiting.next() && waiting.getLong(1) == 0;
            }
        });
    }

    /** What is stored now, by table, and the private files. */
    Map<String, String> now() throws SQLException, IOException {
        Map<String, String> stored = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(everything)) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getString(2));
            }
        }
        stored.put("files", Long.toString(files()));
        return stored;
    }

    private long files() throws IOException {
        long count = 0;
        for (String folder : List.of("files", "recordings", "imports", "mail")) {
            Path root = files.resolve(folder);
            if (Files.exists(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    count += all.filter(Files::isRegularFile).count();
                }
            }
        }
        return count;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
