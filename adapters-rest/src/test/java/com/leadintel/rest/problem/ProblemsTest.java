package com.leadintel.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    private static RestServer server;

    @BeforeAll
    static void start() {
        server = RestServer.of(Awkward::new);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aGoodRequestIsAnswered() {
        assertThat(server.post("/api/v1/awkward", "{\"count\":3,\"size\":1}")
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"count":                                 | json.malformed      | line 1 column 10
                    {"count":1,"size":1} x                    | json.malformed      | line 1 column 23
                    {"count":1,"size":1,"zzz":2}              | field.unknown       | zzz
                    {"count":1,"size":"abc"}                  | field.wrong-type    | size
                    {"count":1,"size":"1"}                    | field.wrong-type    | size
                    {"count":1,"size":1.5}                    | field.malformed     | size
                    {"count":1,"size":1,"colour":0}           | field.malformed     | colour
                    {"count":1,"size":1,"colour":""}          | field.malformed     | colour
                    {"count":1,"size":1,"parts":[{"name":5}]} | field.wrong-type    | parts[0].name
                    {"count":1,"size":1,"parts":[{"name":"\\u0000"}]}| field.malformed | parts[0].name
                    {"count":1,"size":1,"parts":[{"name":"\\ud800"}]}| field.malformed | parts[0].name
                    {"count":1,"size":1,"colour":"BLUE"}      | field.malformed     | colour
                    {"count":1,"size":1,"parts":[{"name":[]}]}| field.wrong-type    | parts[0].name
                    {"count":1,"size":1,"email":{"value":"a"}}| email.malformed     | email
                    [1]                                       | field.wrong-type    | line 1 column 1
                    """)
    void jsonThatCannotBeReadSaysWhereAndWhat(String body, String code, String path) {
        Answer answer = server.post("/api/v1/awkward", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.json");
        assertThat(answer.json().path("errors").get(0).path("code").asText()).isEqualTo(code);
        assertThat(answer.json().path("errors").get(0).path("path").asText()).isEqualTo(path);
        assertThat(answer.text()).doesNotContain("com.leadintel").doesNotContain("java.");
    }

    @Test
    void everyFieldOutOfBoundsIsNamed() {
        Answer answer = server.post("/api/v1/awkward", "{\"size\":1,\"parts\":[{\"name\":\"long\"}]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").toString())
                .isEqualTo("[{\"path\":\"count\",\"code\":\"field.missing\"},"
                        + "{\"path\":\"parts[0].name\",\"code\":\"field.size\"}]");
    }

    @Test
    void aMissingNumberIsMissingAndNotOfTheWrongType() {
        Answer answer = server.post("/api/v1/awkward", "{\"count\":1}");
        assertThat(answer.code()).isEqualTo("request.invalid");
        assertThat(answer.json().path("errors").toString())
                .isEqualTo("[{\"path\":\"size\",\"code\":\"field.missing\"}]");
    }

    @Test
    void aCompressedBodyIsNotRead() {
        Answer answer = server.ask(
                "POST", "/api/v1/awkward", "{}", "Content-Type", "application/json", "Content-Encoding", "gzip");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("request.media-type-unsupported");
    }

    @Test
    void aFormWithoutABoundaryIsMalformed() {
        Answer answer = server.ask("POST", "/api/v1/awkward", "--b", "Content-Type", "multipart/form-data");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.malformed");
    }

    @Test
    void aNulInTheQueryIsMalformed() {
        Answer answer = server.get("/api/v1/awkward/limit?other=a%00b");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.malformed");
    }

    @Test
    void anEmptyBodyIsABadRequest() {
        assertThat(server.post("/api/v1/awkward", "").code()).isEqualTo("request.invalid");
    }

    @Test
    void deepNestingIsCutOff() {
        Answer answer = server.post("/api/v1/awkward/tree", "[".repeat(10_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("json.too-deep-or-long");
    }

    @Test
    void aTreeOfMoreThanFiftyThousandValuesIsNotBuilt() {
        String objects = "{},".repeat(24_990) + "{}";
        assertThat(server.post("/api/v1/awkward/tree", "[" + objects + "]").status())
                .isEqualTo(200);
        assertThat(server.post("/api/v1/awkward/tree", "[" + "{},".repeat(20) + objects + "]")
                        .code())
                .isEqualTo("request.json");
    }

    @Test
    void aBodyThatAnnouncesTooMuchIsRefused() {
        Answer answer = server.post("/api/v1/awkward", "{\"count\":\"" + "9".repeat(2 << 20) + "\"}");
        assertThat(answer.status()).isEqualTo(413);

        assertThat(answer.code()).isEqualTo("request.too-large");
    }

    @Test
    void aBodyOfUnknownLengthIsCutOffWhenItGrowsTooLarge() {
        byte[] body = ("{\"count\":1,\"size\":1,\"email\":" + " ".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8);
        Answer answer = server.send(
                HttpRequest.newBuilder().POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))),
                "/api/v1/awkward",
                "Content-Type",
                "application/json");
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void anUnparsableQueryParameterIsABadRequest() {
        Answer answer = server.get("/api/v1/awkward/limit?limit=many");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.parameter-malformed");
    }

    @Test
    void aQueryParameterOutOfBoundsIsNamed() {
        Answer answer = server.get("/api/v1/awkward/limit?limit=0");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).toString())
                .isEqualTo("{\"path\":\"limit\",\"code\":\"field.min\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/nowhere,        application/json, 404, request.path-unknown",
        "DELETE, /api/v1/awkward,        application/json, 405, request.method-not-allowed",
        "FOO,    /api/v1/awkward,        application/json, 405, request.method-not-allowed",
        "POST,   /api/v1/awkward,        text/csv,         415, request.media-type-unsupported",
    })
    void whatHttpRefusesIsAProblemToo(String method, String path, String type, int status, String code) {
        Answer answer = server.ask(method, path, "{}", "Content-Type", type);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void anotherMethodIsAnsweredWithThoseAllowed() {
        assertThat(server.ask("DELETE", "/api/v1/awkward", "").header("Allow")).contains("POST");
    }

    @Test
    void anUnacceptableTypeIsRefused() {
        Answer answer = server.get("/api/v1/awkward/limit", "Accept", "image/png");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("request.not-acceptable");
    }

    @Test
    void aRefusalSaysItsCodeAndItsFacts() {
        Answer answer = server.get("/api/v1/awkward/refused", "X-Request-Id", "request-7");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("7");
        assertThat(answer.text())
                .isEqualTo("{\"type\":\"urn:lead-intel:ai.too-many\",\"title\":\"Too Many Requests\",\"status\":429,"
                        + "\"code\":\"ai.too-many\",\"facts\":{\"retryAfterSeconds\":7},\"request\":\"request-7\"}");
    }

    @Test
    void aRefusalInsideAnotherExceptionIsFound() {
        Answer answer = server.get("/api/v1/awkward/wrapped");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("facts").path("stage").asText()).isEqualTo("RED");
    }

    @Test
    void aLostRaceIsAConflict() {
        assertThat(server.get("/api/v1/awkward/raced").code()).isEqualTo("request.concurrent-change");
        assertThat(server.get("/api/v1/awkward/entangled").code()).isEqualTo("request.concurrent-change");
    }

    @Test
    void nobodyIsAskedToSignIn() {
        Answer answer = server.get("/api/v1/awkward/me", "X-Role", "NOBODY");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("access.unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void anUnexpectedFailureGivesANumberAndNoSecrets() {
        Answer answer = server.get("/api/v1/awkward/broken");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().path("incident").asText()).hasSize(36);
        assertThat(answer.text()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "database/08001",
                "database/08006",
                "database/57P01",
                "database/57P03",
                "database/53100",
                "database/53300",
                "database/25006",
                "database/57014",
                "unconnected"
            })
    void aDatabaseThatCannotBeWorkedWithIsToldAndWhenToComeBack(String failure) {
        Answer answer = server.get("/api/v1/awkward/" + failure);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("service.unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.text()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "XX000"})
    void aStatementThatTheDatabaseRefusesIsOurFault(String state) {
        assertThat(server.get("/api/v1/awkward/database/" + state).status()).isEqualTo(500);
    }

    @Test
    void anAnswerThatBreaksItsOwnPromiseIsOurFault() {
        assertThat(server.get("/api/v1/awkward/worse").status()).isEqualTo(500);
    }

    @Test
    void aPathWithoutAVersionMeansTheNewest() {
        assertThat(server.get("/api/awkward/limit?limit=4").json().path("limit").asInt())
                .isEqualTo(4);
    }
}
