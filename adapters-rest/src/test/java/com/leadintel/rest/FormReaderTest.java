package com.leadintel.rest;

import static com.leadintel.rest.Hostile.text;
import static com.leadintel.rest.Hostile.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.management.ManagementFactory;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that were made to hurt whoever reads them, counted in bytes that were read and in bytes that memory gave. */
class FormReaderTest {
    private static final int MIB = 1 << 20;
    private static final String PART = part("name=\"image\"", "x");
    private static final String END = "--b--\r\n";

    @AfterEach
    void noFileStays() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("lead-intel-form"));
        }
    }

    @Test
    void whatStandsBeforeTheFirstPartIsNotKept() {
        hundredsOfMegabytesCostNothing(times(200L * MIB, "x"), text("\r\n" + PART + END));
        hundredsOfMegabytesCostNothing(times(50L * MIB, "\r\n--"), text("\r\n" + PART + END));
    }

    @Test
    void whatStandsAfterTheLastPartIsNotKept() {
        hundredsOfMegabytesCostNothing(text(PART + END), times(200L * MIB, "x"));
        hundredsOfMegabytesCostNothing(text(PART + END), times(4 * MIB, "--b\r\nnone: at all, however often\r\n\r\n"));
    }

    @Test
    void aPartWithoutANameIsNotKept() {
        hundredsOfMegabytesCostNothing(text("--b\r\nA: b\r\n\r\n"), times(200L * MIB, "x"), text("\r\n" + PART + END));
    }

    @Test
    void aLargePartLiesInAFileThatNobodyFinds() throws IOException {
        Hostile body = Hostile.of(text(open("name=\"audio\"")), times(200L * MIB, "x"), text("\r\n" + END));
        long before = memory();
        try (Form form = read(body)) {
            assertThat(memory() - before).isLessThan(8 * MIB);
            noFileStays();
            FormPart audio = form.stream("audio").orElseThrow();
            assertThat(audio.size()).isEqualTo(200L * MIB);
            for (int again = 0; again < 2; again++) {
                try (InputStream content = audio.open()) {
                    content.skipNBytes(200L * MIB - 1);
                    assertThat(content.read()).isEqualTo('x');
                    assertThat(content.read()).isEqualTo(-1);
                }
            }
        }
    }

    @Test
    void aClosedFormHasNoFileAnyMore() throws IOException {
        FormPart large;
        try (Form form =
                read(Hostile.of(text(open("name=\"a\"")), times(FormPart.SMALL + 1, "x"), text("\r\n" + END)))) {
            large = form.stream("a").orElseThrow();
            assertThat(large.open().readAllBytes()).hasSize(FormPart.SMALL + 1);
        }
        assertThatThrownBy(() -> large.open().read()).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void anEndlessHeadIsTooLarge() {
        Hostile body = Hostile.of(text("--b\r\nContent-Disposition: form-data; name=\""), times(200L * MIB, "x"));
        assertThat(status(body)).isEqualTo(413);
        assertThat(body.count()).isLessThan(MIB);
        Hostile lines = Hostile.of(text("--b\r\n"), times(50L * MIB, "A: b\r\n"));
        assertThat(status(lines)).isEqualTo(413);
        assertThat(lines.count()).isLessThan(MIB);
    }

    @Test
    void aHeadOfEightKibibytesIsRead() throws IOException {
        String disposition = "name=\"a\"; filename=\"" + "x".repeat(8_000) + '"';
        try (Form form = read(Hostile.of(text(part(disposition, "y") + END)))) {
            assertThat(form.file("a")).hasValue(new byte[] {'y'});
        }
    }

    @Test
    void tenThousandPartsAreTooManyAtThe65th() throws IOException {
        Hostile body = Hostile.of(times(10_000, PART), text(END));
        assertThat(status(body)).isEqualTo(413);
        assertThat(body.count()).isLessThan(100L * PART.length() + (64 << 10));
        assertThat(status(Hostile.of(times(65, "--b\r\nA: b\r\n\r\n\r\n"), text(END))))
                .isEqualTo(413);
        try (Form form = read(Hostile.of(times(64, PART), text(END)))) {
            assertThat(form.streams("image")).hasSize(64);
        }
    }

    @Test
    void aFormWithoutItsEndIsMalformed() {
        assertThat(status(Hostile.of(text(PART)))).isEqualTo(400);
        assertThat(status(Hostile.of(text(PART + "--b")))).isEqualTo(400);
        assertThat(status(Hostile.of(text(PART + "--b\r\nContent-Disp")))).isEqualTo(400);
        assertThat(status(Hostile.of(text(open("name=\"a\"")), times(2L * MIB, "x"))))
                .isEqualTo(400);
        assertThat(status(Hostile.of(text(PART + open("name=\"a\"")), times(2L * MIB, "\r\n--"), text("--b!"))))
                .isEqualTo(400);
    }

    @Test
    void aFormOfAnotherBoundaryHasNoParts() throws IOException {
        try (Form form = read(Hostile.of(text((PART + END).replace("--b", "--c"))));
                Form empty = read(Hostile.of())) {
            assertThat(form.streams("image")).isEmpty();
            assertThat(empty.streams("image")).isEmpty();
        }
    }

    @Test
    void aBoundaryIsNoLongerThanItMayBe() throws IOException {
        String longest = "b".repeat(70);
        try (Form form = read(longest, Hostile.of(text((PART + END).replace("--b", "--" + longest))))) {
            assertThat(form.streams("image")).hasSize(1);
        }
        Hostile unread = Hostile.of(text(PART));
        for (String boundary : List.of("", longest + "b", "b".repeat(100_000))) {
            assertThat(refused(boundary, unread)).isEqualTo(400);
        }
        assertThat(unread.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/mixed; boundary=c", "Multipart/form-data", "nonsense"})
    void aPartIsNoFormItself(String type) {
        String inner = "--c\r\nContent-Disposition: attachment\r\n\r\nx\r\n--c--";
        String head = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: " + type + "\r\n\r\n";
        assertThat(status(Hostile.of(text(PART + head + inner + "\r\n" + END)))).isEqualTo(400);
    }

    @Test
    void aPartIsSentAsItIs() throws IOException {
        String head = "--b\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: ";
        assertThat(status(Hostile.of(text(head + "base64\r\n\r\neA==\r\n" + END))))
                .isEqualTo(415);
        try (Form form = read(Hostile.of(text(head + "8BIT\r\n\r\nx\r\n" + END)))) {
            assertThat(form.file("a")).hasValue(new byte[] {'x'});
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=größe",
                "filename=\"a;name=x\"; name=\"größe\"",
                "name*=utf-8''gr%C3%B6%C3%9Fe",
                "\r\n\tname=größe"
            })
    void aNameIsReadAsItIsWritten(String disposition) throws IOException {
        try (Form form = read(Hostile.of(text(part(disposition, "") + END)))) {
            assertThat(form.streams("größe")).singleElement().satisfies(part -> {
                assertThat(part.type()).isEqualTo(MediaType.TEXT_PLAIN_TYPE);
                assertThat(part.size()).isZero();
            });
        }
    }

    @Test
    void aNameThatNobodyCanReadIsMalformed() {
        assertThat(status(Hostile.of(text(part("name=\"=?utf-8?B?A?=\"", "") + END))))
                .isEqualTo(400);
    }

    @Test
    void aBodyThatBreaksOffIsNoFormAndLeavesNothing() {
        Hostile large = Hostile.of(
                text(open("name=\"a\"")), times(MIB, "x"), text("\r\n" + open("name=\"b\"")), times(MIB, "x"));
        InputStream broken = new FilterInputStream(large) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int got = super.read(into, from, most);
                if (got < 0) {
                    throw new BrokenBody(new IOException("gone"));
                }
                return got;
            }
        };
        long before = openFiles();
        assertThatThrownBy(() -> read(broken)).isInstanceOf(BrokenBody.class);
        assertThat(openFiles()).isEqualTo(before);
    }

    private static void hundredsOfMegabytesCostNothing(InputStream... pieces) {
        Hostile body = Hostile.of(pieces);
        long before = memory();
        try (Form form = read(body)) {
            assertThat(form.streams("image")).hasSize(1);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        assertThat(memory() - before).isLessThan(8 * MIB);
        assertThat(body.count()).isGreaterThan(100L * MIB);
    }

    /** How many bytes memory has given to this thread so far, whether it still has them or not. */
    private static long memory() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** How many files this process has open, where the system tells. */
    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static String open(String disposition) {
        return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }

    private static String part(String disposition, String content) {
        return open(disposition) + content + "\r\n";
    }

    private static int status(InputStream body) {
        return refused("b", body);
    }

    private static int refused(String boundary, InputStream body) {
        return catchThrowableOfType(ClientErrorException.class, () -> read(boundary, body))
                .getResponse()
                .getStatus();
    }

    private static Form read(InputStream body) throws IOException {
        return read("b", body);
    }

    private static Form read(String boundary, InputStream body) throws IOException {
        MediaType type = new MediaType("multipart", "form-data", Map.of("boundary", boundary));
        return new FormReader()
                .readFrom(Form.class, Form.class, new Annotation[0], type, new MultivaluedHashMap<>(), body);
    }
}
