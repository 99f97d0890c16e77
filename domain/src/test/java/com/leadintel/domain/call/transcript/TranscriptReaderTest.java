package com.leadintel.domain.call.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptReaderTest {
    private static final KnownSellers MAYA = new KnownSellers(Set.of("Maya Lindt"), Set.of());

    private static Transcript read(String... lines) {
        return TranscriptReader.read(String.join("\n", lines), KnownSellers.NONE);
    }

    private static void refused(String code, String... lines) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void webVttGivesVoicesTimesAndPlainWords() {
        Transcript transcript = TranscriptReader.read("""
                \uFEFFWEBVTT - a call

                NOTE recorded yesterday

                STYLE
                ::cue { color: red }

                1
                00:00:01.500 --> 00:00:03.000 align:start
                <v Maya>Hello <b>Elena</b> &amp; Sam

                00:03.200 --> 00:04.000
                <v Maya>how are you?</v>

                00:00:05.000 --> 00:00:06.250
                <v.loud Elena>Fine &lt;really&gt;&nbsp;fine.
                """, MAYA);
        assertThat(transcript.turns())
                .extracting(Turn::text)
                .containsExactly("Hello Elena & Sam how are you?", "Fine <really> fine.");
        assertThat(transcript.turns()).extracting(Turn::side).containsExactly(Side.SELLER, Side.BUYER);
        assertThat(transcript.spanOf(0)).contains(new Transcript.Span(1.5, 4));
        assertThat(transcript.fullyTimed()).isTrue();
    }

    @Test
    void webVttWithNamesBeforeTheWordsCarriesTheNameOn() {
        Transcript transcript = read(
                "WEBVTT",
                "",
                "00:01.000 --> 00:02.000",
                "Maya: Hello there.",
                "",
                "00:09.000 --> 00:10.000",
                "Anyone?");
        assertThat(transcript.turns()).extracting(Turn::speaker).containsExactly("Maya", "Maya");
    }

    @Test
    void subRipUsesCommasAndNumbers() {
        Transcript transcript = read(
                "1",
                "00:00:01,000 --> 00:00:02,000",
                "Elena: Hello.",
                "",
                "2",
                "00:00:02,500 --> 00:00:03,000",
                "Sam: Hi",
                "there.");
        assertThat(transcript.turns()).extracting(Turn::text).containsExactly("Hello.", "Hi there.");
        assertThat(transcript.spanOf(1)).contains(new Transcript.Span(2.5, 3));
    }

    @Test
    void captionsWithoutNamesBelongToOneUnknownSpeaker() {
        Transcript transcript = read("1", "00:00:01,000 --> 00:00:00,500", "Hello.", "", "00:03 --> 00:04", "<i></i>");
        assertThat(transcript.turns()).containsExactly(transcript.turns().get(0));
        assertThat(transcript.turns().get(0).speaker()).isEqualTo("Speaker");
        assertThat(transcript.turns().get(0).side()).isEqualTo(Side.UNKNOWN);
    }

    @Test
    void brokenCaptionsAreRefused() {
        refused("transcript.malformed", "WEBVTT", "", "00:01 --> soon", "Hello");
        refused("transcript.malformed", "WEBVTT", "", "just words");
        refused("transcript.time-malformed", "WEBVTT", "", "00:99.000 --> 00:99.900", "Hello");
        refused("transcript.no-turns", "WEBVTT", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maya: Hello. | ",
                "[00:03] Maya: Hello. | 3",
                "[00:03-00:09] Maya: Hello. | 3",
                "1:00:03 Maya: Hello. | 3603",
                "**Maya:** Hello. | ",
                "**Maya**: Hello. | ",
                "Maya (00:03): Hello. | 3",
                "- Maya: Hello. | "
            })
    void aLineNamesItsSpeakerInManyWays(String line, Double start) {
        Transcript transcript = read(line);
        assertThat(transcript.turns().get(0).speaker()).isEqualTo("Maya");
        assertThat(transcript.turns().get(0).text()).isEqualTo("Hello.");
        assertThat(transcript.turns().get(0).startSecond().orElse(null)).isEqualTo(start);
    }

    @Test
    void otherLinesContinueTheTurn() {
        Transcript transcript =
                read("# Call", "", "Preface without a speaker", "Maya: Hello", "and welcome.", "---", "Elena: Hi.");
        assertThat(transcript.turns()).extracting(Turn::text).containsExactly("Hello and welcome.", "Hi.");
    }

    @Test
    void aLongClauseBeforeAColonIsNoName() {
        Transcript transcript = read("Maya: Hello", "what I would really like to say: nothing");
        assertThat(transcript.turns()).hasSize(1);
    }

    @Test
    void theHeadingNamesSellersAndBuyers() {
        Transcript transcript = read(
                "title: A call", "seller: Maya", "buyer: Elena, Sam", "---", "Maya: Hi.", "Elena: Hi.", "Sam: Yo.");
        assertThat(transcript.turns()).extracting(Turn::side).containsExactly(Side.SELLER, Side.BUYER, Side.BUYER);
    }

    @Test
    void labelsThatAreRolesTellTheSides() {
        Transcript transcript = read("Agent: Hello.", "Customer: Hi.", "Agent: So.", "Customer: Yes.");
        assertThat(transcript.turns())
                .extracting(Turn::side)
                .containsExactly(Side.SELLER, Side.BUYER, Side.SELLER, Side.BUYER);
    }

    @Test
    void theOtherOfTwoIsTheSellerWhenOneIsTheCustomer() {
        Transcript transcript = read("Kim: Hello.", "Customer: Hi.", "Kim: So.", "Customer: Yes.");
        assertThat(transcript.turns().get(0).side()).isEqualTo(Side.SELLER);
    }

    @Test
    void whoIntroducesACompanyAndAsksIsTheSeller() {
        Transcript transcript = read(
                "A: Hello?",
                "B: Hi, I'm calling from Acme. How do you plan your shifts today?",
                "A: On paper.",
                "B: Let me show you something.");
        assertThat(transcript.turns().get(1).side()).isEqualTo(Side.SELLER);
        assertThat(transcript.turns().get(0).side()).isEqualTo(Side.BUYER);
    }

    @Test
    void theTenantsCompanyGivesItsPeopleAway() {
        KnownSellers acme = new KnownSellers(Set.of(), Set.of("Acme"));
        Transcript talk = TranscriptReader.read("A: Hello?\nB: This is Jo at Acme.\nA: Fine.", acme);
        assertThat(talk.turns().get(1).side()).isEqualTo(Side.SELLER);
        Transcript listed = TranscriptReader.read("Attendees: Jo Ray (Ops, Acme), Al\n\nJo: Hi.\nAl: Hello.", acme);
        assertThat(listed.turns().get(0).side()).isEqualTo(Side.SELLER);
    }

    @Test
    void whoCannotBeToldStaysUnknown() {
        assertThat(read("A: Hello.", "B: Hello.").turns())
                .extracting(Turn::side)
                .containsOnly(Side.UNKNOWN);
        assertThat(read("A: Hello.").turns()).extracting(Turn::side).containsOnly(Side.UNKNOWN);
    }

    @Test
    void aDiscoveryCallInMarkdownIsRead() throws IOException {
        Transcript transcript = TranscriptReader.read(resource("discovery-call.md"), KnownSellers.NONE);
        assertThat(transcript.turns()).hasSize(22);
        assertThat(transcript.speakers()).containsExactly("David", "Sarah");
        assertThat(transcript.turns().get(0).side()).isEqualTo(Side.SELLER);
        assertThat(transcript.turns().get(1).side()).isEqualTo(Side.BUYER);
        assertThat(transcript.turns().get(1).text()).startsWith("Sure. So we're a Series B");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TranscriptReaderTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void textThatIsNoTranscriptIsRefused() {
        refused("transcript.empty", "  ");
        refused("transcript.no-turns", "Just some prose, without anybody speaking.");
        refused("transcript.too-large", "x".repeat(4_000_001));
        refused("transcript.time-malformed", "[00:75] Maya: Hello.");
    }

    @Test
    void aLongSpeechIsCutIntoSeveralTurns() {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < 100; i++) {
            text.append("00:00:%02d.000 --> 00:00:%02d.900\n".formatted(i % 60, i % 60));
            text.append("Maya: ").append("word ".repeat(10)).append("\n\n");
        }
        assertThat(TranscriptReader.read(text.toString(), KnownSellers.NONE).turns())
                .hasSizeBetween(2, 10);
    }
}
