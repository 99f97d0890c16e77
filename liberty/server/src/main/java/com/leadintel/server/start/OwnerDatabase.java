package com.leadintel.server.start;

import com.leadintel.persistence.start.DatabaseMigration;
import com.leadintel.persistence.start.DatabaseMigration.RuntimeRoles;
import com.leadintel.persistence.tenancy.DatabaseFailure;
import com.leadintel.server.composition.Part;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.util.PSQLException;

/** The database under its owner, which only starting uses. */
@Part
public class OwnerDatabase {
    @Resource(lookup = "jdbc/owner")
    private DataSource owner;

    /** Brings the database to the present schema; refuses with one sentence when it cannot. */
    void migrate(InstallationSettings.Database database) {
        try (Connection probe = owner.getConnection()) {
            probe.isValid(5);
        } catch (SQLException unreachable) {
            throw new StartRefused(
                    "The database at " + database.address() + " cannot be opened: " + oneLine(unreachable) + ".",
                    unreachable);
        }
        try {
            DatabaseMigration.migrate(owner, new RuntimeRoles(database.app(), database.system()));
        } catch (FlywayException | DatabaseFailure failed) {
            throw new StartRefused(
                    "The database at " + database.address() + " cannot be brought to this version: " + reason(failed)
                            + ".",
                    failed);
        }
    }

    /** What PostgreSQL said, without the statement to which it said it: that is nobody's business on a console. */
    static String reason(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return refused.getServerErrorMessage().getMessage() + " (SQL state " + refused.getSQLState() + ")";
            }
        }
        return oneLine(failure);
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage())
                .replaceAll("\\s*DSRA\\d+E:.*", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("[.\\s]+$", "");
    }
}
