package com.leadintel.e2e.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An empty PostgreSQL that belongs to the test, for servers that are told to use an external one. */
public final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    public Postgres() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("unix_socket_directories", "")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The database as its owner sees it. */
    public Database database() {
        return new Database(postgres.getPort());
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
