package com.leadintel.integrations.website;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A website on this machine; what is not there is 404. */
final class TestSite implements AutoCloseable {
    /** How a path is answered. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();

    TestSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    int port() {
        return server.getAddress().getPort();
    }

    TestSite page(String path, String html) {
        return answer(path, exchange -> send(exchange, 200, "text/html; charset=utf-8", html));
    }

    TestSite file(String path, String type, byte[] content) {
        return answer(path, exchange -> send(exchange, 200, type, content));
    }

    TestSite status(String path, int status) {
        return answer(path, exchange -> send(exchange, status, "text/plain", "no"));
    }

    TestSite redirect(String path, String to) {
        return answer(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            send(exchange, 302, "text/plain", "");
        });
    }

    TestSite answer(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    List<String> agents() {
        return List.copyOf(agents);
    }

    static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        Answer answer = answers.get(path);
        if (answer == null) {
            send(exchange, 404, "text/plain", "not here");
        } else {
            answer.to(exchange);
        }
    }
}
