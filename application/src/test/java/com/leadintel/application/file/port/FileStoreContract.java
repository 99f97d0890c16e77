package com.leadintel.application.file.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every place for files promises. */
public interface FileStoreContract {
    TenantId OURS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    TenantId THEIRS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    FileKey KEY = new FileKey("recordings/first-call.m4a");

    /** An empty store. */
    FileStore files();

    @Test
    default void whatWasKeptComesBackByteForByte() throws IOException {
        byte[] content = content(300_000);
        StoredFile stored = files().put(OURS, KEY, new ByteArrayInputStream(content), 1_000_000);
        assertThat(stored.bytes()).isEqualTo(300_000);
        assertThat(files().length(OURS, KEY)).hasValue(300_000);
        assertThat(read(KEY, 0, Long.MAX_VALUE)).isEqualTo(content);
    }

    @Test
    default void theDigestIsThatOfTheContent() {
        StoredFile stored = files().put(OURS, KEY, stream("abc"), 3);
        assertThat(stored.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource({
        "0,1",
        "0,0",
        "65535,2",
        "65536,65536",
        "65530,140000",
        "199999,1",
        "199990,500",
        "131072,68928",
        "1,199998"
    })
    default void aPartOfAFileIsExactlyThatPart(int from, int most) throws IOException {
        byte[] content = content(200_000);
        files().put(OURS, KEY, new ByteArrayInputStream(content), 200_000);
        assertThat(read(KEY, from, most))
                .isEqualTo(Arrays.copyOfRange(content, from, Math.min(content.length, from + most)));
    }

    @Test
    default void behindTheEndThereIsNothing() throws IOException {
        files().put(OURS, KEY, stream("abc"), 3);
        assertThat(read(KEY, 3, 10)).isEmpty();
        assertThat(read(KEY, 4_000_000, 10)).isEmpty();
    }

    @Test
    default void anEmptyFileIsAFile() throws IOException {
        files().put(OURS, KEY, stream(""), 0);
        assertThat(files().length(OURS, KEY)).hasValue(0);
        assertThat(read(KEY, 0, 10)).isEmpty();
    }

    @Test
    default void aNewContentTakesTheOldOnesPlace() throws IOException {
        files().put(OURS, KEY, stream("the old and longer content"), 100);
        files().put(OURS, KEY, stream("the new"), 100);
        assertThat(read(KEY, 0, 100)).asString(StandardCharsets.UTF_8).isEqualTo("the new");
    }

    @Test
    default void tooMuchIsRefusedAndTheOldStays() throws IOException {
        files().put(OURS, KEY, stream("old"), 3);
        assertThatThrownBy(() -> files().put(OURS, KEY, stream("four"), 3))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("file.too-large"));
        assertThat(read(KEY, 0, 100)).asString(StandardCharsets.UTF_8).isEqualTo("old");
    }

    @Test
    default void aStreamThatBreaksOffLeavesNothing() {
        InputStream broken = new SequenceInputStream(stream("the beginning"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                throw new IOException("cut");
            }
        });
        assertThatThrownBy(() -> files().put(OURS, KEY, broken, 1_000))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("file.source-broken"));
        assertThat(files().length(OURS, KEY)).isEmpty();
    }

    @Test
    default void whatIsNotThereCannotBeOpened() {
        assertThatThrownBy(() -> files().open(OURS, KEY, 0, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("file.not-found"));
    }

    @Test
    default void aRemovedFileIsGone() {
        files().put(OURS, KEY, stream("abc"), 3);
        files().remove(OURS, KEY);
        files().remove(OURS, KEY);
        assertThat(files().length(OURS, KEY)).isEmpty();
    }

    @Test
    default void tidyingLeavesWhatWasKept() {
        files().tidy(OURS, Instant.now().plusSeconds(60));
        files().put(OURS, KEY, stream("abc"), 3);
        files().tidy(OURS, Instant.now().plusSeconds(60));
        assertThat(files().length(OURS, KEY)).hasValue(3);
    }

    @Test
    default void theOldFilesOfAFolderAreShownAFewAtATime() {
        Set<FileKey> ours = Set.of(KEY, new FileKey("recordings/b.wav"), new FileKey("recordings/2026/c.wav"));
        ours.forEach(key -> files().put(OURS, key, stream("abc"), 3));
        files().put(OURS, new FileKey("recordings-of-others/d.wav"), stream("abc"), 3);
        files().put(OURS, new FileKey("recordings"), stream("abc"), 3);
        files().put(THEIRS, new FileKey("recordings/e.wav"), stream("abc"), 3);
        List<Set<FileKey>> shown = new ArrayList<>();
        files().browse(OURS, "recordings", Instant.now().plusSeconds(60), 2, shown::add);
        assertThat(shown).hasSize(2).allMatch(some -> some.size() <= 2);
        assertThat(shown.stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(ours);
        files().browse(OURS, "recordings", Instant.now().minusSeconds(60), 2, some -> fail("too young: " + some));
        files().browse(OURS, "nothing", Instant.now().plusSeconds(60), 2, some -> fail("not there: " + some));
    }

    @Test
    default void whoeverLooksMayRemoveWhatIsShown() {
        for (int i = 0; i < 25; i++) {
            files().put(OURS, new FileKey("recordings/" + i + ".wav"), stream("abc"), 3);
        }
        Instant since = Instant.now().plusSeconds(60);
        files().browse(
                        OURS,
                        "recordings",
                        since,
                        10,
                        some -> some.forEach(key -> files().removeUnchanged(OURS, key, since)));
        files().browse(OURS, "recordings", since, 10, some -> fail("still there: " + some));
    }

    @Test
    default void anOldFileIsRemovedAndAYoungOneStays() throws IOException {
        files().put(OURS, KEY, stream("abc"), 3);
        files().removeUnchanged(OURS, KEY, Instant.now().minusSeconds(60));
        assertThat(read(KEY, 0, 10)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        files().removeUnchanged(THEIRS, KEY, Instant.now().plusSeconds(60));
        assertThat(files().length(OURS, KEY)).hasValue(3);
        files().removeUnchanged(OURS, KEY, Instant.now().plusSeconds(60));
        files().removeUnchanged(OURS, KEY, Instant.now().plusSeconds(60));
        assertThat(files().length(OURS, KEY)).isEmpty();
    }

    @Test
    default void allFilesOfATenantGoAndNobodyElses() {
        FileKey other = new FileKey("briefings/2026/one.pdf");
        files().put(OURS, KEY, stream("abc"), 3);
        files().put(OURS, other, stream("abc"), 3);
        files().put(THEIRS, KEY, stream("abc"), 3);
        files().removeAll(OURS);
        files().removeAll(OURS);
        assertThat(files().length(OURS, KEY)).isEmpty();
        assertThat(files().length(OURS, other)).isEmpty();
        assertThat(files().length(THEIRS, KEY)).hasValue(3);
    }

    @Test
    default void anotherTenantsFileIsInvisible() {
        files().put(THEIRS, KEY, stream("abc"), 3);
        assertThat(files().length(OURS, KEY)).isEmpty();
        files().remove(OURS, KEY);
        assertThat(files().length(THEIRS, KEY)).hasValue(3);
    }

    private byte[] read(FileKey key, long from, long most) throws IOException {
        try (InputStream in = files().open(OURS, key, from, most)) {
            return in.readAllBytes();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] content(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + i / 251);
        }
        return bytes;
    }
}
