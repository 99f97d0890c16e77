package com.leadintel.domain.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.Lead;
import java.io.ByteArrayOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(?<program>.*?)```\n.*?```\n(?<output>.*?)```", Pattern.DOTALL);

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
    void theProgramOfTheReadmeNeedsNothingButTheDomain() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        Matcher shown = EXAMPLE.matcher(readme);
        assertThat(shown.find())
                .as("README.md shows a program and what it prints")
                .isTrue();
        compile(Files.writeString(elsewhere.resolve("Embedded.java"), shown.group("program")));

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        domain + System.getProperty("path.separator") + elsewhere,
                        "Embedded")
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), UTF_8);

        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).isEqualToNormalizingNewlines(shown.group("output"));
    }

    private void compile(Path program) {
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, complaints, complaints, "-cp", domain, "-d", elsewhere.toString(), program.toString());
        assertThat(result).as(complaints.toString(UTF_8)).isZero();
    }
}
