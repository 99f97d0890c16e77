package com.leadintel.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A running product on an empty database; it can be killed and started again over the same data. */
public final class LeadIntel implements AutoCloseable {
    private final Node node;
    private ServerProcess process;

    private LeadIntel(Node node, ServerProcess process) {
        this.node = node;
        this.process = process;
    }

    /** Starts the node over nothing: what an earlier run left in its directory is removed first. */
    public static LeadIntel fresh(Node node) {
        remove(node.home());
        return start(node);
    }

    /** Starts the node over what is there. */
    public static LeadIntel start(Node node) {
        return new LeadIntel(node, ServerProcess.launch(node).ready());
    }

    /** Starts nodes over nothing, all at the same time, and waits until all are ready. */
    public static List<LeadIntel> together(Node... nodes) {
        Stream.of(nodes).forEach(node -> remove(node.home()));
        List<LeadIntel> started = Stream.of(nodes)
                .map(node -> new LeadIntel(node, ServerProcess.launch(node)))
                .toList();
        try {
            started.forEach(server -> server.process.ready());
        } catch (RuntimeException failed) {
            started.forEach(LeadIntel::close);
            throw failed;
        }
        return started;
    }

    /** Ends the process as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.kill();
    }

    /** Starts the process again over the same data, and waits until it is ready. */
    public void startAgain() {
        process = ServerProcess.launch(node).ready();
    }

    /** The address of a page or an endpoint. */
    public String url(String path) {
        return "http://localhost:" + node.http() + path;
    }

    /** The same over TLS. */
    public String secureUrl(String path) {
        return "https://localhost:" + node.https() + path;
    }

    /** Where the certificate is that the server made for itself. */
    public Path certificate() {
        return node.output().resolve("lead-intel/resources/security/key.p12");
    }

    /** HTTP with the API key of the first tenant. */
    public Http api() {
        return new Http(url(""), Node.API_KEY);
    }

    /** HTTP without any credentials. */
    public Http stranger() {
        return new Http(url(""), "");
    }

    /** What the console shows. */
    public List<String> console() {
        return process.console();
    }

    /** What the server has written to its log. */
    public String log() {
        try {
            return Files.readString(node.output().resolve("lead-intel/logs/messages.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The work that a salesperson does, done with the API key of the first tenant. */
    public Desk desk() {
        return new Desk(api());
    }

    /** The database as its owner sees it. */
    public Database database() {
        return new Database(node.database());
    }

    /** The node that it runs on. */
    public Node node() {
        return node;
    }

    @Override
    public void close() {
        process.close();
    }

    private static void remove(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
