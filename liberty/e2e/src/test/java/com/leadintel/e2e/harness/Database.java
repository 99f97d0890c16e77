package com.leadintel.e2e.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The product's database as its owner sees it: every tenant's rows. */
public record Database(int port) {
    /** A connection of its own. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&password=embedded");
    }

    /** The one number that a query answers. */
    public long count(String sql, Object... parameters) {
        return Long.parseLong(texts(sql, parameters).get(0));
    }

    /** The first column of every row that a query answers. */
    public List<String> texts(String sql, Object... parameters) {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Statements, one after the other. */
    public void run(String... statements) {
        try (Connection connection = open()) {
            for (String sql : statements) {
                connection.createStatement().execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(String.join("; ", statements), failed);
        }
    }

    /** Whether no work is left: every event is relayed and every job has ended. */
    public boolean resting() {
        return count("select (select count(*) from outbox where relayed_at is null)"
                        + " + (select count(*) from job where state in ('QUEUED', 'RUNNING'))")
                == 0;
    }
}
