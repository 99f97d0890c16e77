package com.leadintel.e2e.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine: what is asked of it is remembered, what is not there is 404, answers can be held back. */
public final class WebServer implements AutoCloseable {
    /** What a path answers. */
    @FunctionalInterface
    public interface Page {
        Answer to(Asked asked) throws IOException;
    }

    /** A request. */
    public record Asked(String method, String path, String query, Map<String, List<String>> headers, String body) {
        /** The first header of this name, or empty text. */
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    /** An answer. */
    public record Answer(int status, String type, String body) {
        /** A JSON document. */
        public static Answer json(int status, String text) {
            return new Answer(status, "application/json", text);
        }

        /** A web page. */
        public static Answer html(String text) {
            return new Answer(200, "text/html; charset=utf-8", text);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, Hold> holds = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public WebServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** The address of a path. */
    public String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Answers a path so; a path that ends with {@code *} stands for all that begin like it. */
    public WebServer answer(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** From now on whoever asks for this is kept waiting after the request was carried out, before it is answered. */
    public Hold hold(String method, String path) {
        Hold hold = new Hold();
        holds.put(method + " " + path, hold);
        return hold;
    }

    /** Everything that was asked so far. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        holds.values().forEach(Hold::letGo);
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked request = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.add(request);
            Answer answer = page(request.path()).to(request);
            Optional.ofNullable(holds.get(request.method() + " " + request.path()))
                    .ifPresent(Hold::pass);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Page page(String path) {
        return Optional.ofNullable(pages.get(path))
                .or(() -> pages.entrySet().stream()
                        .filter(page -> page.getKey().endsWith("*")
                                && path.startsWith(
                                        page.getKey().substring(0, page.getKey().length() - 1)))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .orElse(nothing -> new Answer(404, "text/plain", ""));
    }
}
