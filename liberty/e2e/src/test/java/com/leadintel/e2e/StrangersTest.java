package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.LeadIntel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
    private static final byte[] HERE = {127, 0, 0, 1};
    private static final byte[] ELSEWHERE = {127, 0, 0, 2};

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
            for (String path : List.of("/api/v1/webhooks/zoom/recording", "/session")) {
                assertThat(fromElsewhere(product, path)).containsAnyOf("HTTP/1.1 4", "HTTP/1.1 303");
            }
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

    /** The answer to a whole and honest body from another address of this machine, where it has one. */
    private static String fromElsewhere(LeadIntel product, String path) throws IOException {
        try (Socket other = new Socket()) {
            assumeThatCode(() -> other.bind(new InetSocketAddress(InetAddress.getByAddress(ELSEWHERE), 0)))
                    .doesNotThrowAnyException();
            other.connect(new InetSocketAddress(InetAddress.getByAddress(HERE), port(product)));
            say(other, "POST " + path, "Connection: close\r\nContent-Length: 2\r\n", "{}");
            return answer(other);
        }
    }

    private static Socket send(LeadIntel product, String asked, String header, String body) throws IOException {
        Socket socket = new Socket(InetAddress.getByAddress(HERE), port(product));
        say(socket, asked, header, body);
        return socket;
    }

    private static int port(LeadIntel product) {
        return URI.create(product.url("/")).getPort();
    }

    private static void say(Socket socket, String asked, String header, String body) throws IOException {
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write((asked + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + header + "\r\n" + body)
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(2_000), StandardCharsets.ISO_8859_1);
    }
}
