package com.leadintel.e2e.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Open Liberty answers by itself, as the README lists it, and what is ours although it looks alike. */
@EndToEnd
class ServerAnswersTest {
    private static final String HEADERS =
            "Host: localhost\r\nConnection: close\r\nAuthorization: Bearer " + Node.API_KEY + "\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/leads/%zz", "/api/v1/leads/a%00b"})
    void aPathThatCannotBeDecodedGetsItsPage(String path, LeadIntel product) throws IOException {
        assertThat(ask(product, "GET " + path + " HTTP/1.1\r\n" + HEADERS + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("CWWWC0005I");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage\u0000\r\n\r\n",
                "CONNECT localhost:80 HTTP/1.1\r\n",
                "GET /api/v1/leads HTTP/1.1\r\nno colon\r\n"
            })
    void whatIsNoRequestGetsAnEmpty400(String start, LeadIntel product) throws IOException {
        assertThat(ask(product, start + HEADERS + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("problem+json");
    }

    @ParameterizedTest
    @ValueSource(ints = {33_000, 40_000})
    void aLineThatIsTooLongGetsAnEmpty400(int length, LeadIntel product) throws IOException {
        String line = "X: " + "a".repeat(length) + "\r\n";
        assertThat(ask(product, "GET /api/v1/leads HTTP/1.1\r\n" + HEADERS + line + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/leads?q=%zz", "/api/v1/leads/%c3%28", "/api/v1/leads/a%2fb", "/api/v1/%2e%2e/leads"})
    void everyOtherBadAddressIsOurProblem(String path, LeadIntel product) throws IOException {
        assertThat(ask(product, "GET " + path + " HTTP/1.1\r\n" + HEADERS + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "DELETE"})
    void anotherMethodIsOurProblem(String method, LeadIntel product) throws IOException {
        assertThat(ask(product, method + " /api/v1/leads HTTP/1.1\r\n" + HEADERS + "\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("request.method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n0\r\n\r\n"})
    void aBodyThatIsFramedWronglyIsOurProblem(String body, LeadIntel product) throws IOException {
        assertThat(ask(
                        product,
                        "POST /api/v1/leads HTTP/1.1\r\n" + HEADERS
                                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + body))
                .startsWith("HTTP/1.1 400")
                .contains("request.malformed");
    }

    private static String ask(LeadIntel product, String request) throws IOException {
        try (Socket socket =
                new Socket("localhost", URI.create(product.url("/")).getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(2_000), StandardCharsets.ISO_8859_1);
        }
    }
}
