package com.leadintel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.rest.RestServer.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
    private static RestServer server;

    @BeforeAll
    static void start() {
        server = RestServer.serving(asked -> List.of(new Works()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Answers, or fails. */
    @Path("v1/works")
    public static class Works {
        @GET
        public String works() {
            return "fine";
        }

        @GET
        @Path("not")
        public String worksNot() {
            throw new IllegalStateException("on purpose");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b_c.12", "0193b2f4-7c1e-7c3a-9a6e-0f3d5b7a9c11"})
    void aWellFormedIdIsGivenBack(String id) {
        assertThat(asked("/api/v1/works", id)).isEqualTo(id);
    }

    @Test
    void sixtyFourCharactersAreTheMost() {
        String longest = "a".repeat(64);
        assertThat(asked("/api/v1/works", longest)).isEqualTo(longest);
        assertThat(asked("/api/v1/works", longest + "a")).hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "seven-7",
                "with a blank",
                "semi;colon",
                "<script>alert</script>",
                "umlaut-\u00e4\u00f6\u00fc"
            })
    void anotherOneIsReplaced(String id) {
        assertThat(asked("/api/v1/works", id)).hasSize(36).isNotEqualTo(id);
    }

    @Test
    void everyRequestWithoutOneGetsItsOwn() {
        String one = server.get("/api/v1/works").header(RequestId.HEADER);
        assertThat(one).hasSize(36).isNotEqualTo(server.get("/api/v1/works").header(RequestId.HEADER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/works/not", "/api/v1/nowhere", "/api/v1/works?other=a%00b"})
    void aProblemHasItInItsDocumentToo(String path) {
        Answer answer = server.get(path, RequestId.HEADER, "request-1");
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.header(RequestId.HEADER)).isEqualTo("request-1");
        assertThat(answer.json().path("request").asText()).isEqualTo("request-1");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aMadeOneIsTheSameInTheHeaderAndInTheDocument() {
        Answer answer = server.get("/api/v1/works/not");
        assertThat(answer.json().path("request").asText()).hasSize(36).isEqualTo(answer.header(RequestId.HEADER));
    }

    private static String asked(String path, String id) {
        return server.get(path, RequestId.HEADER, id).header(RequestId.HEADER);
    }
}
