package com.leadintel.devdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What must hold before PostgreSQL is started: a data directory of ours and a free port. */
final class Premises {
    private static final String MAJOR = "17";

    private final Place place;

    Premises(Place place) {
        this.place = place;
    }

    /**
     * Refuses with one sentence when the database or the port cannot be used; answers whether PostgreSQL outlived a server
     * that was killed, and serves the database already.
     */
    boolean inspect() {
        if (Files.exists(place.data())) {
            requireDatabase();
            if (leftRunning()) {
                return true;
            }
        }
        requireFreePort();
        return false;
    }

    /** Makes the directory that everything lies in. */
    void prepare() {
        try {
            Files.createDirectories(place.root());
        } catch (IOException refused) {
            throw new StartRefused(
                    "The data directory " + place.root() + " cannot be created: " + refused
                            + ". Set LEAD_INTEL_DATA_DIR to a directory that this user may write.",
                    refused);
        }
        if (!Files.isWritable(place.root())) {
            throw new StartRefused("The data directory " + place.root()
                    + " cannot be written by this user; set LEAD_INTEL_DATA_DIR to one that can.");
        }
    }

    private void requireDatabase() {
        Path version = place.data().resolve("PG_VERSION");
        if (!Files.isRegularFile(version) || !Files.isDirectory(place.data().resolve("global"))) {
            throw damaged("it is not a complete PostgreSQL database");
        }
        String found = read(version).get(0);
        if (!MAJOR.equals(found)) {
            throw damaged("it was written by PostgreSQL " + found + ", this is PostgreSQL " + MAJOR);
        }
    }

    /** Whether PostgreSQL outlived a server that was killed; it is then taken over with its data. */
    private boolean leftRunning() {
        Path pidFile = place.data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        List<String> lines = read(pidFile);
        if (lines.size() < 4 || !alive(lines.get(0))) {
            return false;
        }
        int port = Integer.parseInt(lines.get(3).strip());
        if (port == place.port()) {
            return !isFree(port);
        }
        if (isFree(port)) {
            return false;
        }
        throw new StartRefused(
                "A PostgreSQL left from an earlier run (process " + lines.get(0).strip() + ") still serves "
                        + place.data() + " on port " + port + "; stop it or set DB_PORT=" + port + ".");
    }

    /** The PostgreSQL that serves the database. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(Long.parseLong(
                read(place.data().resolve("postmaster.pid")).get(0).strip()));
    }

    private void requireFreePort() {
        if (!isFree(place.port())) {
            throw new StartRefused("Port " + place.port()
                    + ", wanted for the embedded PostgreSQL, is already in use; set DB_PORT to a free one.");
        }
    }

    /** The data directory cannot be used, for this reason. */
    StartRefused damaged(String reason) {
        return new StartRefused("The data directory " + place.data() + " cannot be used: " + reason
                + ". Restore it from a backup, or move it away to start with an empty database.");
    }

    private static boolean alive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip())).isPresent();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException busy) {
            return false;
        }
    }

    private List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException | UncheckedIOException unreadable) {
            throw damaged(file.getFileName() + " cannot be read");
        }
    }

    /** Removes what an interrupted first start left half made. */
    void clearHalfMade() throws IOException {
        delete(place.halfMade());
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    delete(child);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
