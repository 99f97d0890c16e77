package com.leadintel.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.problem.HttpMapper;
import com.leadintel.rest.problem.IncidentMapper;
import com.leadintel.rest.problem.JsonProblemMapper;
import com.leadintel.rest.problem.RefusalMapper;
import com.leadintel.rest.problem.ViolationMapper;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** The API on a real port, with resources of the test's choice, asked by an administrator unless told otherwise. */
public final class RestServer implements AutoCloseable {
    public static final TenantId TENANT = new TenantId(new UUID(1, 1));
    public static final UserId USER = new UserId(new UUID(2, 2));

    private final UndertowJaxrsServer server = new UndertowJaxrsServer();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    private RestServer(Function<Asked, List<Object>> resources, Object... more) {
        port = freePort();
        ResteasyDeploymentImpl deployment = new ResteasyDeploymentImpl();
        HttpServletRequest request = request();
        deployment.setResources(
                resources.apply(new Asked(new CurrentCaller(request), new Fingerprint.Promise(request))));
        List<Object> providers = new ArrayList<>(List.of(more));
        providers.addAll(List.of(
                new JacksonJsonProvider(),
                new JsonMapper(),
                new NewestVersion(),
                new ReadableRequest(),
                new SizeLimit(),
                new RequestId.GivenBack(),
                new Fingerprint.Taken(),
                new FormReader(),
                new Form.LetGo(),
                new RefusalMapper(),
                new HttpMapper(),
                new JsonProblemMapper(),
                new ViolationMapper(),
                new IncidentMapper()));
        deployment.setProviders(providers);
        server.deploy(server.undertowDeployment(deployment, "/api")
                .setContextPath("/")
                .setDeploymentName("api")
                .setClassLoader(RestServer.class.getClassLoader()));
        server.start(Undertow.builder()
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, 1L << 30)
                .addHttpListener(port, "localhost"));
    }

    /** What a resource may know of each request. */
    public record Asked(CurrentCaller caller, Fingerprint.Promise promise) {}

    /** Serves a resource that is made from the caller of each request. */
    public static RestServer of(Function<CurrentCaller, Object> resource) {
        return new RestServer(asked -> List.of(resource.apply(asked.caller())));
    }

    /** Serves several resources. */
    public static RestServer serving(Function<Asked, List<Object>> resources, Object... providers) {
        return new RestServer(resources, providers);
    }

    /** Asks and answers what came back. */
    public Answer ask(String method, String path, String body, String... headers) {
        return send(HttpRequest.newBuilder().method(method, BodyPublishers.ofString(body)), path, headers);
    }

    public Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    public Answer post(String path, String json) {
        return ask("POST", path, json, "Content-Type", "application/json");
    }

    /** Sends a request that the test has built. */
    public Answer send(HttpRequest.Builder request, String path, String... headers) {
        HttpRequest.Builder complete = request.uri(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            complete.headers(headers);
        }
        try {
            return new Answer(client.send(complete.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JsonMapper.strict().readTree(response.body());
            } catch (IOException failed) {
                throw new UncheckedIOException(text(), failed);
            }
        }

        public String code() {
            return json().path("code").asText();
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RestServer.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> {
                    HttpServletRequest real = ResteasyContext.getContextData(HttpServletRequest.class);
                    if (method.getName().equals("getAttribute") && args[0].equals(CurrentCaller.ATTRIBUTE)) {
                        return caller(real.getHeader("X-Role"));
                    }
                    return method.invoke(real, args);
                });
    }

    private static Caller caller(String role) {
        if ("NOBODY".equals(role)) {
            return null;
        }
        return Caller.person(TENANT, USER, "Robin Asker", Set.of(role == null ? Role.ADMIN : Role.valueOf(role)));
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
