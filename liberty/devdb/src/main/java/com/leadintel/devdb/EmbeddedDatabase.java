package com.leadintel.devdb;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running PostgreSQL over one data directory that outlives it. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Claim claim;
    private final EmbeddedPostgres postgres;
    private final Optional<ProcessHandle> process;
    private CompletableFuture<Void> watch = CompletableFuture.completedFuture(null);

    private EmbeddedDatabase(Claim claim, EmbeddedPostgres postgres, Optional<ProcessHandle> process) {
        this.claim = claim;
        this.postgres = postgres;
        this.process = process;
    }

    /** Starts PostgreSQL, makes its data directory on the first start; refuses with one sentence when it cannot. */
    static EmbeddedDatabase start(Place place) {
        Premises premises = new Premises(place);
        premises.prepare();
        Claim claim = Claim.on(place);
        try {
            boolean runs = false;
            try {
                EmbeddedPostgres postgres = premises.inspect() ? takeOver(place) : launch(place, premises);
                EmbeddedDatabase running = new EmbeddedDatabase(claim, postgres, premises.process());
                runs = true;
                return running;
            } finally {
                if (!runs) {
                    claim.close();
                }
            }
        } catch (IOException failed) {
            throw new StartRefused(sentence(place, failed), failed);
        }
    }

    /** PostgreSQL serves this directory already: a new one gives up, and the library finds the one that is there. */
    private static EmbeddedPostgres takeOver(Place place) throws IOException {
        return launch(place, place.data(), true);
    }

    private static EmbeddedPostgres launch(Place place, Premises premises) throws IOException {
        if (Files.exists(place.log())) {
            Files.move(place.log(), place.root().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(place.data())) {
            premises.clearHalfMade();
            launch(place, place.halfMade(), false).close();
            Files.move(place.halfMade(), place.data());
        }
        return launch(place, place.data(), false);
    }

    int port() {
        return postgres.getPort();
    }

    /** Calls back when PostgreSQL has ended without having been asked to. */
    void onUnexpectedEnd(Runnable answer) {
        watch = process.map(running -> running.onExit().thenRun(answer)).orElse(watch);
    }

    @Override
    public void close() throws IOException {
        watch.cancel(false);
        try (claim) {
            postgres.close();
        }
    }

    private static EmbeddedPostgres launch(Place place, Path data, boolean mayGiveUp) throws IOException {
        ExecutorService starter = Executors.newSingleThreadExecutor();
        try {
            return await(starter.submit(() -> builder(place, data).start()), place, mayGiveUp);
        } finally {
            starter.shutdownNow();
        }
    }

    private static EmbeddedPostgres.Builder builder(Place place, Path data) {
        Redirect log = Redirect.appendTo(place.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(place.binaries().toFile())
                .setPort(place.port())
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200");
    }

    /** The library waits its whole patience even when PostgreSQL has already given up; the log says so at once. */
    private static EmbeddedPostgres await(Future<EmbeddedPostgres> starting, Place place, boolean mayGiveUp)
            throws IOException {
        boolean gaveUp = false;
        try {
            while (true) {
                try {
                    return starting.get(gaveUp ? 3000 : 100, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (gaveUp) {
                        starting.cancel(true);
                        throw new IOException("PostgreSQL gave up", notYet);
                    }
                    gaveUp = !mayGiveUp
                            && lines(place.log()).stream().anyMatch(line -> line.contains("could not start server"));
                }
            }
        } catch (ExecutionException failed) {
            throw new IOException("PostgreSQL did not start", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL started", stopped);
        }
    }

    private static String sentence(Place place, IOException failed) {
        String reason = reasonIn(lines(place.log())).orElseGet(() -> String.valueOf(failed.getCause()));
        return "The embedded PostgreSQL cannot start on " + place.data() + ": " + reason + " (more in " + place.log()
                + "). "
                + (reason.contains("No space left")
                        ? "Make room on that disk and start again."
                        : "Restore the data directory from a backup, or move it away to start with an empty database.");
    }

    /** The last fatal line of the log, or else what PostgreSQL said while it tried to start. */
    static Optional<String> reasonIn(List<String> log) {
        return log.stream()
                .filter(line -> line.matches(".*(FATAL|PANIC|initdb: error|\"root\" execution).*"))
                .reduce((earlier, later) -> later)
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error):\\s*", ""))
                .or(() -> log.stream()
                        .map(line -> line.replace("waiting for server to start....", "")
                                .strip())
                        .takeWhile(line -> !line.equals("stopped waiting"))
                        .reduce((one, next) -> one + " " + next));
    }

    private static List<String> lines(Path log) {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
