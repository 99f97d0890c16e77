package com.leadintel.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTypeTest {
    @ParameterizedTest
    @CsvSource({
        "49443304000000000000000000, audio/mpeg",
        "fffb9000, audio/mpeg",
        "524946462400000057415645666d7420, audio/wav",
        "4f67675300020000, audio/ogg",
        "664c614300000022, audio/flac",
        "000000206674797069736f6d, audio/mp4",
        "1a45dfa3a3428681, audio/webm",
        "2321414d520a3c0f, audio/amr"
    })
    void theFirstBytesTellTheTypeAndNothingOfTheSoundIsLost(String hex, String type) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex);
        Audio checked = SoundType.checked(sound(bytes));
        assertThat(checked.mediaType()).isEqualTo(type);
        assertThat(checked.bytes().readAllBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"3c7363726970743e616c65727428", "52494646240000004156492066", "ffff", "00000000", "''"})
    void whatIsNoSoundIsRefusedWhateverItSays(String hex) {
        assertThatThrownBy(() -> SoundType.checked(sound(HexFormat.of().parseHex(hex))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("recording.type-unknown"));
    }

    @Test
    void aBrokenSourceIsNoSilence() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> SoundType.checked(new Audio("audio/mpeg", Optional.empty(), broken)))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static Audio sound(byte[] bytes) {
        return new Audio("audio/mpeg", Optional.of((long) bytes.length), new ByteArrayInputStream(bytes));
    }
}
