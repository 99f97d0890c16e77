package com.leadintel.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A process of the real server, as installed by the build. */
public final class ServerProcess implements AutoCloseable {
    private static final Path WLP = Path.of(System.getProperty("wlp.home", "../server/target/liberty/wlp"));
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** What the person who runs the tests may have set for a server of their own. */
    private static final Pattern SETTING = Pattern.compile(
            "(DB|LEAD_INTEL|WEBSITE|SMTP|MAIL|ZOOM|SALESFORCE|STORAGE|PHONE|JOBS)_.*|(HTTP|HTTPS)_PORT|COOKIE_SECURE");

    private final Node node;
    private final Process process;

    private ServerProcess(Node node, Process process) {
        this.node = node;
        this.process = process;
    }

    /** Starts the node and returns at once. */
    public static ServerProcess launch(Node node) {
        try {
            Files.createDirectories(node.home());
            ProcessBuilder builder = new ProcessBuilder(
                            WLP.resolve("bin/server")
                                    .toAbsolutePath()
                                    .normalize()
                                    .toString(),
                            "run",
                            "lead-intel")
                    .redirectErrorStream(true)
                    .redirectOutput(console(node).toFile());
            builder.environment().keySet().removeIf(SETTING.asMatchPredicate());
            builder.environment().putAll(node.environment());
            return new ServerProcess(node, builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until the node says that it is ready; ends it when it never does. */
    public ServerProcess ready() {
        boolean ready = false;
        try {
            awaitHealth();
            ready = true;
            return this;
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    private void awaitHealth() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + node.http() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Awaitility.await("node " + node.name() + " is ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .conditionEvaluationListener(seen -> requireAlive())
                .until(() -> answersOk(client, health));
    }

    /** Gives up at once when the process has ended, or when Liberty says that the product cannot start. */
    private void requireAlive() {
        String said = String.join("\n", console());
        if (!process.isAlive()) {
            throw new IllegalStateException("node " + node.name() + " ended with " + process.exitValue() + ": " + said);
        }
        if (said.contains("CWWKZ0002E")) {
            throw new IllegalStateException("node " + node.name() + " cannot start: " + said);
        }
    }

    private static boolean answersOk(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits for the process to end by itself; answers its exit code, or nothing when it still runs. */
    public Optional<Integer> exitWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                ? Optional.of(process.exitValue())
                : Optional.empty();
    }

    /** Ends the process as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends the process as Ctrl-C and {@code kill} do, and waits for it. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("node " + node.name() + " did not stop within 90 seconds");
        }
    }

    @Override
    public void close() {
        try {
            if (process.isAlive()) {
                stop();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What the node has written to its console. */
    public List<String> console() {
        try {
            return Files.readAllLines(console(node));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path console(Node node) {
        return node.home().resolve("console.log");
    }
}
