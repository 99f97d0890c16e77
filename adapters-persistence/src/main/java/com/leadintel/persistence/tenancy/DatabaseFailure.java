package com.leadintel.persistence.tenancy;

import java.sql.SQLException;

/** The database did not do what it was asked; carries what it said. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }
}
