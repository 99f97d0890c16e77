package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Line;
import com.leadintel.e2e.harness.Node;
import com.leadintel.e2e.harness.Postgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A running server whose database goes away and comes back. */
class LostDatabaseTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofSeconds(100);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Postgres postgres;
    private static Line line;
    private static LeadIntel server;

    @BeforeAll
    static void start() {
        postgres = new Postgres();
        line = new Line(postgres.database().port());
        server = LeadIntel.fresh(Node.over(line, "lost"));
    }

    @AfterAll
    static void end() throws IOException {
        line.mend();
        if (server != null) {
            server.close();
        }
        line.close();
        postgres.close();
    }

    @AfterEach
    void mend() {
        line.mend();
        await().atMost(PATIENCE)
                .until(() -> server.api().get("/api/v1/leads").statusCode() == 200
                        && server.stranger().get("/health/ready").statusCode() == 200);
    }

    @Test
    void aProgramIsToldThatTheServiceIsUnavailableAndWhenToComeBack() {
        line.cut();

        for (int i = 0; i < 3; i++) {
            HttpResponse<String> answer = server.api().get("/api/v1/leads");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(Http.json(answer).path("code").asText()).isEqualTo("service.unavailable");
        }
    }

    @Test
    void somebodyWhoSignsInIsToldToTryAgain() {
        line.cut();

        HttpResponse<String> answer = signIn();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains("cannot reach its database").contains(Node.ADMIN);
    }

    @Test
    void somebodyWhoIsSignedInIsToldToTryAgainAndStaysSignedIn() {
        String cookie =
                signIn().headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        line.cut();

        HttpResponse<String> page = page(cookie);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("cannot reach its database");

        line.mend();
        await().atMost(PATIENCE).until(() -> page(cookie).statusCode() == 200);
    }

    @Test
    void aDatabaseThatDoesNotAnswerKeepsNobodyForEver() {
        line.hold();
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 80)
                .mapToObj(i -> server.api().to("/api/v1/leads").timeout(LONGEST).GET())
                .map(request -> CLIENT.sendAsync(request.build(), BodyHandlers.ofString()))
                .toList();

        assertThat(server.stranger().get("/health/live").statusCode()).isEqualTo(200);
        assertThat(server.stranger().get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(server.stranger().get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(asked)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(503));
    }

    @Test
    void aServerWhoseDatabaseIsReadOnlyIsNotReady() {
        String every = "alter role all set default_transaction_read_only = ";
        postgres.database().run(every + "on");
        try {
            line.cut();
            line.mend();

            await().atMost(PATIENCE)
                    .until(() -> server.stranger().get("/health/ready").body().contains("\"reason\":\"read-only\""));
        } finally {
            postgres.database().run("set default_transaction_read_only = off", every + "off");
            line.cut();
        }
    }

    private static HttpResponse<String> page(String cookie) {
        Http visitor = server.stranger();
        return visitor.send(visitor.to("/").header("Cookie", cookie).GET());
    }

    private static HttpResponse<String> signIn() {
        Http visitor = server.stranger();
        return visitor.send(visitor.to("/session")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of("email", Node.ADMIN, "password", Node.PASSWORD)))));
    }

    private static String form(Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return form.toString();
    }
}
