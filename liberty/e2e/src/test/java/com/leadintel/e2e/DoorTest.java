package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
