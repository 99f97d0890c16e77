package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.LeadIntel;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people without a key or a session cannot do to everybody else. */
@EndToEnd
class StrangersTest {
    private static final int SLOW_SENDERS = 40;

    @Test
    void whoSendsSlowlyToAnOpenAddressHoldsUpNobodyElse(LeadIntel product) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int sender = 0; sender < SLOW_SENDERS; sender++) {
                String path = sender % 2 == 0 ? "/api/v1/webhooks/zoom/recording" : "/session";
                slow.add(send(product, "POST " + path, "Content-Length: 60000\r\n", "a"));
            }

            assertThat(product.stranger().get("/health/live").statusCode()).isEqualTo(200);
            assertThat(product.api().get("/api/v1/leads").statusCode()).isEqualTo(200);
            for (Socket sender : slow) {
                assertThat(answer(sender)).containsAnyOf("HTTP/1.1 408", "HTTP/1.1 503");
            }
        } finally {
            for (Socket sender : slow) {
                sender.close();
            }
        }
        assertThat(product.stranger().get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void methodsThatSomebodyMakesUpAreNotRemembered(LeadIntel product) throws IOException {
        for (String method : List.of("MADEUP1", "MADEUP2")) {
            try (Socket sender = send(product, method + " /sign-in", "Connection: close\r\n", "")) {
                assertThat(answer(sender)).startsWith("HTTP/1.1 501");
            }
        }
        assertThat(product.stranger().get("/metrics").body())
                .contains("lead_intel_jobs")
                .doesNotContain("MADEUP");
    }

    private static Socket send(LeadIntel product, String asked, String header, String body) throws IOException {
        Socket socket = new Socket("localhost", URI.create(product.url("/")).getPort());
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write((asked + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + header + "\r\n" + body)
                        .getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(2_000), StandardCharsets.ISO_8859_1);
    }
}
