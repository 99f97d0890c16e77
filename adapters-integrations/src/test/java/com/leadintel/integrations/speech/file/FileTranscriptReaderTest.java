package com.leadintel.integrations.speech.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.port.TranscriptReader;
import com.leadintel.application.call.port.TranscriptReaderContract;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileTranscriptReaderTest implements TranscriptReaderContract {
    private static final String UMLAUTS = "J\u00f6rg: Gr\u00fc\u00dfe.\nElena: Hi.\nJ\u00f6rg: Ja?\nElena: Yes.\n";
    private final TranscriptReader reader = new FileTranscriptReader();

    @Override
    public TranscriptReader reader() {
        return reader;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void theEncodingIsSeenFromTheFile(String charset) {
        Transcript read = reader.read(READING, UMLAUTS.getBytes(Charset.forName(charset)), Set.of());
        assertThat(read.turns().get(0).text()).isEqualTo("Gr\u00fc\u00dfe.");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        byte[] marked = ("\uFEFF" + UMLAUTS).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(READING, marked, Set.of()).turns().get(0).speaker())
                .isEqualTo("J\u00f6rg");
    }

    @Test
    void anAzureTranscriptionHasItsTimes() {
        String file = "{\"durationMilliseconds\":9000,\"phrases\":["
                + "{\"speaker\":1,\"offsetMilliseconds\":500,\"durationMilliseconds\":1500,\"text\":\"Hello.\"},"
                + "{\"speaker\":2,\"offsetMilliseconds\":2500,\"durationMilliseconds\":500,\"text\":\"Hi.\"}]}";
        Turn second = reader.read(READING, file.getBytes(StandardCharsets.UTF_8), Set.of())
                .turns()
                .get(1);
        assertThat(second.speaker()).isEqualTo("Speaker 2");
        assertThat(second.startSecond()).hasValue(2.5);
        assertThat(second.endSecond()).hasValue(3.0);
    }

    @Test
    void aDocumentOfMoreValuesThanAnyCallHasIsNotBuilt() {
        String file = "{\"a\":[" + "{},".repeat(500_000) + "{}]}";
        assertThatThrownBy(() -> reader.read(READING, file.getBytes(StandardCharsets.UTF_8), Set.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("transcript.too-large"));
    }

    @Test
    void aZoomTimeThatIsNoneIsRefused() {
        String file = "{\"type\":\"zoom_transcript\",\"timeline\":[{\"text\":\"Hello.\",\"ts\":\"soon\"}]}";
        assertThatThrownBy(() -> reader.read(READING, file.getBytes(StandardCharsets.UTF_8), Set.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("transcript.malformed"));
    }

    @Test
    void anEndlessFileIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> reader.read(READING, new byte[16_000_001], Set.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("transcript.too-large"));
    }
}
