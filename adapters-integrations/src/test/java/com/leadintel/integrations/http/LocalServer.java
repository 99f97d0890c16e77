package com.leadintel.integrations.http;

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

/** A web server on this machine; what is not there is 404. */
public final class LocalServer implements AutoCloseable {
    /** How a path is answered. */
    public interface Responder {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Responder> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();

    public LocalServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public LocalServer page(String path, String html) {
        return answer(path, exchange -> send(exchange, 200, "text/html; charset=utf-8", html));
    }

    public LocalServer file(String path, String type, byte[] content) {
        return answer(path, exchange -> send(exchange, 200, type, content));
    }

    public LocalServer status(String path, int status) {
        return answer(path, exchange -> send(exchange, status, "text/plain", "no"));
    }

    public LocalServer redirect(String path, String to) {
        return answer(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            send(exchange, 302, "text/plain", "");
        });
    }

    public LocalServer answer(String path, Responder answer) {
        answers.put(path, answer);
        return this;
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    public List<String> agents() {
        return List.copyOf(agents);
    }

    public static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
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
        asked.add(exchange.getRequestMethod().equals("GET") ? path : exchange.getRequestMethod() + " " + path);
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        Responder answer =
                answers.getOrDefault(path, answers.get(exchange.getRequestURI().getPath()));
        if (answer == null) {
            send(exchange, 404, "text/plain", "not here");
        } else {
            answer.to(exchange);
        }
    }
}
