package com.leadintel.persistence.start;

import com.leadintel.persistence.start.DatabaseMigration.SignIn;
import com.leadintel.persistence.tenancy.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.util.PasswordUtil;

/**
 * Sets the passwords of roles. PostgreSQL is never told them, only what it needs to check them, and even that stands in
 * no statement and in no error: both end up in its log and in exceptions.
 */
final class SignIns {
    private static final String TELL =
            "select set_config('lead_intel.role', ?, true), set_config('lead_intel.verifier', ?, true)";
    private static final String ALTER = """
            do $$
            begin
              execute format('alter role %I login password %L',
                current_setting('lead_intel.role'), current_setting('lead_intel.verifier'));
            exception when others then
              raise exception using errcode = sqlstate, message = sqlerrm;
            end
            $$""";

    private final DataSource owner;

    SignIns(DataSource owner) {
        this.owner = owner;
    }

    /** The lock is the one under which the roles are made: two servers may start together. */
    void allow(SignIn... all) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement tell = connection.prepareStatement(TELL)) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select pg_advisory_xact_lock(718106)");
                for (SignIn one : all) {
                    tell.setString(1, one.user());
                    tell.setString(2, verifier(one));
                    tell.execute();
                    statement.execute(ALTER);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static String verifier(SignIn one) {
        return PasswordUtil.encodeScramSha256(one.password().toCharArray());
    }
}
