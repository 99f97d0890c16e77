package com.leadintel.integrations.telephony.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.speech.file.TranscriptDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** However many transcripts arrive at once, they do not fill the memory. */
class TranscriptDownloadsTest {
    private final TranscriptDownloads downloads = new TranscriptDownloads(Duration.ZERO);

    @Test
    void theWholeTextIsRead() throws IOException {
        String text = "ä".repeat(2 << 20);
        assertThat(downloads.<String>read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), read -> read))
                .isEqualTo(text);
    }

    @Test
    void anEndlessTextIsRefused() {
        assertThatThrownBy(() -> length(TranscriptDocument.MOST_BYTES + 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("transcript.too-large"));
    }

    @Test
    void theThirdLargeOneWaitsAndASmallOneDoesNot() {
        int large = 1 << 20;
        int read = read(
                large,
                () -> read(large, () -> {
                    assertThatThrownBy(() -> length(large)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("telephony.busy");
                        assertThat(refusal.isAway()).isTrue();
                    });
                    return length(large - 1);
                }));
        assertThat(read).isEqualTo(large - 1);
        assertThat(length(large)).isEqualTo(large);
    }

    private interface Inner {
        int run();
    }

    private int length(int bytes) {
        return read(bytes, () -> bytes);
    }

    private int read(int bytes, Inner made) {
        try (InputStream content = new ByteArrayInputStream(new byte[bytes])) {
            return downloads.read(content, text -> made.run());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
