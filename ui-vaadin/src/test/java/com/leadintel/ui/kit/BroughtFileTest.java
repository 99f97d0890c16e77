package com.leadintel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BroughtFileTest {
    private static final byte[] WORDS = "Größe und Gewicht".getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileIsReadAsOftenAsItIsOpened() throws IOException {
        try (BroughtFile file = BroughtFile.of("a.csv", "text/csv", new ByteArrayInputStream(WORDS))) {
            assertThat(file.size()).isEqualTo(WORDS.length);
            assertThat(file.bytes()).isEqualTo(WORDS);
            try (InputStream in = file.open();
                    InputStream other = file.open()) {
                assertThat(other.read()).isEqualTo('G');
                assertThat(in.readAllBytes()).isEqualTo(WORDS);
                assertThat(in.read()).isEqualTo(-1);
                assertThat(other.read()).isEqualTo('r');
            }
        }
    }

    @Test
    void aClosedFileIsGone() throws IOException {
        Set<Path> before = temporaries();
        BroughtFile file = BroughtFile.of("a.csv", "text/csv", new ByteArrayInputStream(WORDS));
        file.close();
        assertThat(temporaries()).isEqualTo(before);
        assertThatThrownBy(file::bytes).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void nothingStaysOfAFileThatBreaksOff() throws IOException {
        Set<Path> before = temporaries();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> BroughtFile.of("a.csv", "text/csv", broken)).hasMessage("the line went dead");
        assertThat(temporaries()).isEqualTo(before);
    }

    private static Set<Path> temporaries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("lead-intel-upload"))
                    .collect(Collectors.toSet());
        }
    }
}
