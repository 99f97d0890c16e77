package com.leadintel.persistence.tenancy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain statements under the system role, each call in a transaction of its own that nobody else's outcome touches. */
@Adapter
public class SystemDatabase {
    private final DataSource system;

    @Inject
    public SystemDatabase(@SystemRole DataSource system) {
        this.system = system;
    }

    /** Some statements on one connection. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T on(Statements statements) throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs the work in one transaction: all of it holds, or nothing does. */
    public <T extends @Nullable Object> T transaction(Work<T> work) {
        try (Connection connection = system.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(new Statements(connection));
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /** All rows of one query. */
    public <T> List<T> query(String sql, Reader<T> reader, @Nullable Object... parameters) {
        return transaction(statements -> statements.query(sql, reader, parameters));
    }

    /** One statement; answers how many rows it touched. */
    public int update(String sql, @Nullable Object... parameters) {
        return transaction(statements -> statements.update(sql, parameters));
    }

    /** Statements inside one transaction. */
    public static final class Statements {
        private final Connection connection;

        Statements(Connection connection) {
            this.connection = connection;
        }

        /** All rows of a query. */
        public <T> List<T> query(String sql, Reader<T> reader, @Nullable Object... parameters) throws SQLException {
            try (PreparedStatement statement = prepare(sql, parameters);
                    ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }

        /** One statement; answers how many rows it touched. */
        public int update(String sql, @Nullable Object... parameters) throws SQLException {
            try (PreparedStatement statement = prepare(sql, parameters)) {
                return statement.executeUpdate();
            }
        }

        private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement;
        }
    }
}
