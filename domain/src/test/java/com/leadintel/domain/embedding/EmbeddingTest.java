package com.leadintel.domain.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.Lead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {
    private String domain = "";

    @TempDir
    private Path elsewhere;

    @BeforeEach
    void theDomainAlone() throws URISyntaxException {
        domain = Path.of(Lead.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    @Test
    void aPlainMainNeedsNothingButTheDomain() throws Exception {
        compile(program());

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        domain + System.getProperty("path.separator") + elsewhere,
                        "Embedded")
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), UTF_8);

        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output.lines())
                .containsExactly(
                        "Dana Whitfield is CONTACTED",
                        "BUDGET: We have 40,000 dollars approved for this.",
                        "AUTHORITY: I make the final decision on tools.",
                        "NEED: We lose about two weeks on every prototype.",
                        "TIMELINE: We need it live by June 30.",
                        "Ready for a handoff: false [handoff.not-qualified, handoff.research-incomplete]");
    }

    private Path program() throws IOException {
        try (InputStream text = EmbeddingTest.class.getResourceAsStream("/embedding/Embedded.java.txt")) {
            return Files.write(elsewhere.resolve("Embedded.java"), text.readAllBytes());
        }
    }

    private void compile(Path program) {
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, complaints, complaints, "-cp", domain, "-d", elsewhere.toString(), program.toString());
        assertThat(result).as(complaints.toString(UTF_8)).isZero();
    }
}
