package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@EndToEnd
class DoorTest {
    @Test
    void aStrangerIsSentToSignInAndBackAfterwards(LeadIntel product) {
        HttpResponse<String> answer = product.stranger().get("/leads?tier=1");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?to=%2Fleads%3Ftier%3D1");
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhichHalfIsWrong(LeadIntel product) {
        HttpResponse<String> answer = signIn(product, Node.ADMIN, "not this one");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("do not belong together");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theRightPasswordOpensASessionWhoseCookieScriptsCannotRead(LeadIntel product) {
        HttpResponse<String> answer = signIn(product, Node.ADMIN, Node.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void signingInNeverLeadsToAForeignSite(LeadIntel product) {
        for (String to :
                new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"}) {
            HttpResponse<String> answer =
                    post(product, "/session", "", "email", Node.ADMIN, "password", Node.PASSWORD, "to", to);

            assertThat(answer.headers().firstValue("Location")).as(to).hasValue("/");
        }
    }

    @Test
    void signingOutEndsTheSession(LeadIntel product) {
        String cookie = cookie(signIn(product, Node.ADMIN, Node.PASSWORD));

        assertThat(post(product, "/sign-out", cookie).statusCode()).isEqualTo(303);

        HttpRequest.Builder again = product.stranger().to("/password").header("Cookie", cookie);
        assertThat(product.stranger().send(again).statusCode()).isEqualTo(302);
    }

    @Test
    void theApiAnswersAStrangerWithAProblem(LeadIntel product) {
        HttpResponse<String> answer = product.stranger().get("/api/v1/leads");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Http.json(answer).path("code").asText()).isEqualTo("authorization.missing");
    }

    @Test
    void anUnknownKeyIsAProblemToo(LeadIntel product) {
        HttpResponse<String> answer = new Http(product.url(""), "li_unknown").get("/api/v1/leads");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Http.json(answer).path("code").asText()).isEqualTo("api-key.unknown");
    }

    @Test
    void everyAnswerGivesTheIdOfTheRequestBack(LeadIntel product) {
        for (Http caller : List.of(product.stranger(), product.api())) {
            for (String path : List.of("/sign-in", "/leads", "/api/v1/leads", "/api/v1/nowhere", "/css/none.css")) {
                HttpResponse<String> answer = caller.send(caller.to(path).header("X-Request-Id", "door-test-1"));

                assertThat(answer.headers().allValues("X-Request-Id"))
                        .as(answer.statusCode() + " " + path)
                        .containsExactly("door-test-1");
            }
        }
        assertThat(Http.json(product.stranger().get("/api/v1/leads"))
                        .path("request")
                        .asText())
                .hasSize(36);
    }

    @Test
    void aPersonsCookieNeverChangesAnythingThroughTheApi(LeadIntel product) {
        String cookie = cookie(signIn(product, Node.ADMIN, Node.PASSWORD));
        HttpResponse<String> answer = product.stranger()
                .send(product.stranger()
                        .to("/api/v1/leads")
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void pagesMayNotBeFramedNorGuessedAt(LeadIntel product) {
        HttpResponse<String> page = product.stranger().get("/sign-in");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "object-src 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void choosingAnotherPasswordEndsEveryOtherSession(LeadIntel product) {
        Newcomer robin = Newcomer.to(product);
        String one = cookie(signIn(product, robin.email(), robin.password()));
        String own = "correct horse of robin";
        assertThat(chooses(product, one, robin.password(), own).statusCode()).isEqualTo(303);

        String here = cookie(signIn(product, robin.email(), own));
        String elsewhere = cookie(signIn(product, robin.email(), own));
        assertThat(reads(product, here)).isEqualTo(200);
        assertThat(reads(product, elsewhere)).isEqualTo(200);
        HttpResponse<String> chosen = chooses(product, here, own, "battery staple of robin");
        assertThat(chosen.statusCode()).isEqualTo(303);
        String renewed = chosen.headers().firstValue("Set-Cookie").isPresent() ? cookie(chosen) : here;
        assertThat(reads(product, elsewhere)).isEqualTo(401);
        assertThat(reads(product, renewed)).isEqualTo(200);

        assertThat(product.api()
                        .post("/api/v1/users/" + robin.id() + "/password", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(reads(product, renewed)).isEqualTo(401);
    }

    @Test
    void aPasswordThatWasMadeUpOpensNothingButThePageThatChangesIt(LeadIntel product) {
        Newcomer robin = Newcomer.to(product);
        HttpResponse<String> signedIn = signIn(product, robin.email(), robin.password());
        assertThat(signedIn.headers().firstValue("Location")).hasValue("/password");
        String cookie = cookie(signedIn);

        HttpResponse<String> page = asks(product, "/leads", cookie);
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/password");
        HttpResponse<String> list = asks(product, "/api/v1/leads", cookie);
        assertThat(list.statusCode()).isEqualTo(403);
        assertThat(Http.json(list).path("code").asText()).isEqualTo("password.must-change");
        assertThat(asks(product, "/password", cookie).statusCode()).isEqualTo(200);
        assertThat(chooses(product, cookie, "not this one", "correct horse of robin")
                        .statusCode())
                .isBetween(400, 422);
        assertThat(reads(product, cookie)).isEqualTo(403);

        HttpResponse<String> chosen = chooses(product, cookie, robin.password(), "correct horse of robin");
        assertThat(chosen.headers().firstValue("Location")).hasValue("/");
        String own = chosen.headers().firstValue("Set-Cookie").isPresent() ? cookie(chosen) : cookie;
        assertThat(reads(product, own)).isEqualTo(200);
        assertThat(asks(product, "/leads", own).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverGuessesIsSlowedDownAndOthersAreNot(LeadIntel product) {
        for (int tries = 0; tries < 10; tries++) {
            assertThat(signIn(product, "guessed@example.com", "guess " + tries).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> slowed = signIn(product, "Guessed@example.com", "guess");
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.body()).contains("Too many passwords were tried. Wait ");
        assertThat(Integer.parseInt(slowed.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 30);
        assertThat(signIn(product, Node.ADMIN, Node.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyIsSpokenToOverHttp2(LeadIntel product) {
        HttpRequest.Builder upgrade = product.stranger().to("/sign-in").version(HttpClient.Version.HTTP_2);

        assertThat(product.stranger().send(upgrade).version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    @Test
    void noFormOfMoreThan64KiBIsReadWhetherItTellsItsLengthOrNot(LeadIntel product) {
        String large = "a".repeat(70_000);

        assertThat(post(product, "/session", "", "email", large).statusCode()).isEqualTo(413);
        assertThat(ofUnknownLength(product, "email=" + large)).isEqualTo(413);
        assertThat(ofUnknownLength(product, "email=a")).isEqualTo(401);
    }

    private static int ofUnknownLength(LeadIntel product, String form) {
        return product.stranger()
                .send(product.stranger()
                        .to("/session")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)))))
                .statusCode();
    }

    /** Somebody new, with the password that was made for them. */
    private record Newcomer(String email, String id, String password) {
        static Newcomer to(LeadIntel product) {
            String email = "robin." + System.nanoTime() + "@example.com";
            HttpResponse<String> made = product.api()
                    .post("/api/v1/users", "{\"email\":\"" + email + "\",\"name\":\"Robin\",\"roles\":[\"VIEWER\"]}");
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            JsonNode answer = Http.json(made);
            return new Newcomer(
                    email, answer.path("user").asText(), answer.path("password").asText());
        }
    }

    private static HttpResponse<String> chooses(LeadIntel product, String cookie, String present, String wanted) {
        return post(product, "/password", cookie, "present", present, "wanted", wanted, "again", wanted);
    }

    private static int reads(LeadIntel product, String cookie) {
        return asks(product, "/api/v1/leads", cookie).statusCode();
    }

    private static HttpResponse<String> asks(LeadIntel product, String path, String cookie) {
        Http stranger = product.stranger();
        return stranger.send(stranger.to(path).header("Cookie", cookie));
    }

    private static HttpResponse<String> signIn(LeadIntel product, String email, String password) {
        return post(product, "/session", "", "email", email, "password", password);
    }

    private static HttpResponse<String> post(LeadIntel product, String path, String cookie, String... fields) {
        String form = Stream.iterate(0, at -> at < fields.length, at -> at + 2)
                .map(at -> fields[at] + "=" + URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = product.stranger()
                .to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return product.stranger().send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }
}
