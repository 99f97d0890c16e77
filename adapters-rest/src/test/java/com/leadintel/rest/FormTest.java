package com.leadintel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.RestServer.Answer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is large in a form is there until the request is answered, whatever the answer is. */
class FormTest {
    private static final int MIB = 1 << 20;

    private final List<FormPart> seen = new ArrayList<>();
    private final RestServer server = RestServer.of(caller -> new Forms(seen));

    @AfterEach
    void stop() {
        server.close();
    }

    /** Takes forms and remembers their parts. */
    @Path("v1/forms")
    public static class Forms {
        private final List<FormPart> seen;

        Forms(List<FormPart> seen) {
            this.seen = seen;
        }

        @POST
        @Largest(3)
        @Consumes(MediaType.MULTIPART_FORM_DATA)
        public String take(Form form) throws IOException {
            seen.addAll(form.streams("large"));
            form.file("refused").ifPresent(refused -> {
                throw Refusal.conflict("form.refused", Map.of());
            });
            form.file("failed").ifPresent(failed -> {
                throw new IllegalStateException("failed");
            });
            return "" + seen.get(0).open().readAllBytes().length;
        }
    }

    @ParameterizedTest
    @CsvSource({"taken, 200", "refused, 409", "failed, 500"})
    void itIsGoneWithTheAnswer(String other, int status) {
        assertThat(send(part(other, "x") + part("large", "x".repeat(MIB))).status())
                .isEqualTo(status);
        assertThat(seen)
                .hasSize(1)
                .allSatisfy(part ->
                        assertThatThrownBy(() -> part.open().read()).isInstanceOf(ClosedChannelException.class));
    }

    @Test
    void whoeverHeldALargeFileInMemoryLeavesTheTurnToTheNext() {
        String form = part("failed", "x".repeat(MIB + 1));
        for (int again = 0; again < 3; again++) {
            assertThat(send(form).status()).isEqualTo(500);
        }
    }

    @Test
    void aFormThatIsTooLargeOrMalformedSaysSo() {
        assertThat(send(part("large", "x".repeat(3 * MIB))).code()).isEqualTo("request.too-large");
        assertThat(send("x".repeat(3 * MIB) + part("large", "x")).code()).isEqualTo("request.too-large");
        assertThat(send(part("large", "x").repeat(65)).code()).isEqualTo("request.too-large");
        assertThat(send(part("large", "x") + "--b\r\nContent-Disposition: form-data\r\n")
                        .code())
                .isEqualTo("request.malformed");
        assertThat(seen).isEmpty();
    }

    private Answer send(String parts) {
        String body = parts + "--b--\r\n";
        return server.ask("POST", "/api/v1/forms", body, "Content-Type", "multipart/form-data; boundary=b");
    }

    private static String part(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }
}
