package com.leadintel.application.call.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every reader of transcript files promises: the same two turns, whatever the format. */
public interface TranscriptReaderContract {
    TenantId READING = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    /** The reader. */
    TranscriptReader reader();

    /** One conversation in every format. */
    static Stream<String> formats() {
        return Stream.of(
                "Maya: Hello there.\nElena: Hi, Maya.\nMaya: Fine?\nElena: Yes.\n",
                "[00:01] Maya: Hello there.\n[00:03] Elena: Hi, Maya.\n[00:05] Maya: Fine?\n[00:06] Elena: Yes.\n",
                "# A call\n\n**Maya:** Hello there.\n\n**Elena:** Hi, Maya.\n\n**Maya:** Fine?\n\n**Elena:** Yes.\n",
                """
                WEBVTT

                00:00:01.000 --> 00:00:02.000
                <v Maya>Hello there.

                00:00:03.000 --> 00:00:04.000
                <v Elena>Hi, Maya.

                00:00:05.000 --> 00:00:05.500
                <v Maya>Fine?

                00:00:06.000 --> 00:00:06.500
                <v Elena>Yes.
                """,
                """
                1
                00:00:01,000 --> 00:00:02,000
                Maya: Hello there.

                2
                00:00:03,000 --> 00:00:04,000
                Elena: Hi, Maya.

                3
                00:00:05,000 --> 00:00:05,500
                Maya: Fine?

                4
                00:00:06,000 --> 00:00:06,500
                Elena: Yes.
                """,
                """
                {"type":"zoom_transcript","timeline":[
                {"text":"Hello there.","ts":"00:00:01.000","end_ts":"00:00:02.000","users":[{"username":"Maya"}]},
                {"text":"Hi, Maya.","ts":"00:00:03.000","end_ts":"00:00:04.000","users":[{"username":"Elena"}]},
                {"text":"Fine?","ts":"00:00:05.000","end_ts":"00:00:05.500","users":[{"username":"Maya"}]},
                {"text":"Yes.","ts":"00:00:06.000","end_ts":"00:00:06.500","users":[{"username":"Elena"}]}]}
                """,
                """
                {"analysisInput":{"conversations":[{"conversationItems":[
                {"participantId":"Maya","text":"Hello there."},{"participantId":"Elena","text":"Hi, Maya."},
                {"participantId":"Maya","text":"Fine?"},{"participantId":"Elena","text":"Yes."}]}]}}
                """);
    }

    @ParameterizedTest
    @MethodSource("formats")
    default void everyFormatSaysTheSame(String file) {
        Transcript read = reader().read(READING, file.getBytes(StandardCharsets.UTF_8), Set.of("Maya"));
        assertThat(read.turns())
                .extracting(Turn::speaker, Turn::side, Turn::text)
                .containsExactly(
                        tuple("Maya", Side.SELLER, "Hello there."),
                        tuple("Elena", Side.BUYER, "Hi, Maya."),
                        tuple("Maya", Side.SELLER, "Fine?"),
                        tuple("Elena", Side.BUYER, "Yes."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"just some prose without anybody who speaks", "{\"a\":1}", "%PDF-1.7\u0000\u0001", "{\"a\":"})
    default void whatIsNoTranscriptIsRefused(String file) {
        assertThatThrownBy(() -> reader().read(READING, file.getBytes(StandardCharsets.UTF_8), Set.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }
}
