package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.Node;
import com.leadintel.e2e.harness.ServerProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedStartTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void wrongSettingsAreListedInOneMessageAndTheServerEnds() throws InterruptedException {
        List<String> said = refusal(Node.alone("refused")
                .with("LEAD_INTEL_DEMO", "perhaps")
                .with("ZOOM_ACCOUNT_ID", "account")
                .with("ZOOM_CLIENT_ID", "client")
                .with("SMTP_PORT", "many")
                .with("STORAGE_FOLDER", "/dev/null/files")
                .with("LEAD_INTEL_ADMIN_EMAIL", "nobody"));

        assertThat(said)
                .containsExactly("Lead Intel cannot start with these settings: LEAD_INTEL_ADMIN_EMAIL=nobody is not an "
                        + "e-mail address; LEAD_INTEL_DEMO=perhaps is neither true nor false; "
                        + "ZOOM_CLIENT_SECRET is missing (needed with ZOOM_ACCOUNT_ID); "
                        + "SMTP_PORT is not a whole number from 1 to 65535; "
                        + "STORAGE_FOLDER=/dev/null/files cannot be used "
                        + "(java.nio.file.FileSystemException: /dev/null/files: Not a directory).");
    }

    @Test
    void aBusyDatabasePortIsToldInOneSentenceAndTheServerEnds() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(refusal(Node.alone("refused").with("DB_PORT", port)))
                    .containsExactly("Port " + port
                            + ", wanted for the embedded PostgreSQL, is already in use; set DB_PORT to a free one.");
        }
    }

    @Test
    void aBusyHttpPortIsToldInOneSentenceAndTheServerEnds() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            Node node = Node.alone("refused");

            assertThat(refusal(new Node(node.name(), port, node.https(), node.database(), node.more())))
                    .containsExactly(
                            "Port " + port + " cannot be used (Address already in use); set HTTP_PORT to a free one.");
        }
    }

    /** What the console says beyond the lines with which every start begins. */
    private static List<String> refusal(Node node) throws InterruptedException {
        try (ServerProcess process = ServerProcess.launch(node)) {
            assertThat(process.exitWithin(PATIENCE)).hasValue(1);
            return process.console().stream()
                    .filter(line -> !line.isBlank())
                    .filter(line ->
                            !line.matches("Launching .*|\\[AUDIT.*(CWWKE0001I|CWWKG0028A).*|OpenJDK .* warning: .*"))
                    .toList();
        }
    }
}
