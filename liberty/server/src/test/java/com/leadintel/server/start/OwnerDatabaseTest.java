package com.leadintel.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class OwnerDatabaseTest {
    private static final String SAID = "SERROR\0C25006\0Mcannot execute ALTER ROLE in a read-only transaction\0"
            + "Walter role x login password 'the secret'\0Dthe secret detail\0";

    @Test
    void onlyWhatPostgresSaidIsShownAndNoStatement() {
        SQLException refused = new PSQLException(new ServerErrorMessage(SAID));
        FlywayException failed =
                new FlywayException("Script roles.sql failed\nStatement : alter role x password 'the secret'", refused);

        assertThat(OwnerDatabase.reason(failed))
                .isEqualTo("cannot execute ALTER ROLE in a read-only transaction (SQL state 25006)");
    }

    @Test
    void whatIsNotFromPostgresIsShownInOneLine() {
        assertThat(OwnerDatabase.reason(new FlywayException("Validate failed:\n checksum differs.")))
                .isEqualTo("Validate failed: checksum differs");
    }
}
