package com.leadintel.server.start;

import com.leadintel.persistence.start.DatabaseMigration;
import com.leadintel.persistence.start.DatabaseMigration.RuntimeRoles;
import com.leadintel.server.composition.Part;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

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
        } catch (FlywayException failed) {
            throw new StartRefused(
                    "The database at " + database.address() + " cannot be brought to this version: " + oneLine(failed)
                            + ".",
                    failed);
        }
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage())
                .replaceAll("\\s*DSRA\\d+E:.*", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("[.\\s]+$", "");
    }
}
