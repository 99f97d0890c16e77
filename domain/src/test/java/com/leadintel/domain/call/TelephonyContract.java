package com.leadintel.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every provider of calls promises. */
public interface TelephonyContract {
    TenantId OURS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    TenantId THEIRS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    /** A provider that only {@link #OURS} is connected to. */
    Telephony telephony();

    /** The id of a recording that the provider has, with a transcript. */
    String transcribed();

    /** The sound of that recording. */
    byte[] sound();

    /** The id of a recording that the provider has, without a transcript. */
    String untranscribed();

    /** The id of a recording that the provider does not have. */
    String unknown();

    @Test
    default void aRecordingIsHadByteForByte() throws IOException {
        try (Audio audio = telephony().recording(OURS, transcribed())) {
            assertThat(audio.mediaType()).startsWith("audio/");
            assertThat(audio.bytes().readAllBytes()).isEqualTo(sound());
        }
    }

    @Test
    default void anUnknownRecordingIsNotFound() {
        assertThatThrownBy(() -> telephony().recording(OURS, unknown()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    default void theProvidersTranscriptIsMarkedAsItsOwn() {
        assertThat(telephony().transcript(OURS, transcribed())).hasValueSatisfying(transcript -> {
            assertThat(transcript.source()).isEqualTo(TranscriptSource.PROVIDER);
            assertThat(transcript.turns()).isNotEmpty();
        });
    }

    @Test
    default void aRecordingWithoutATranscriptHasNone() {
        assertThat(telephony().transcript(OURS, untranscribed())).isEmpty();
    }

    @Test
    default void whoIsNotConnectedGetsNothing() {
        assertThatThrownBy(() -> telephony().recording(THEIRS, transcribed()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE_BROKEN));
        assertThatThrownBy(() -> telephony().transcript(THEIRS, transcribed())).isInstanceOf(Refusal.class);
    }
}
