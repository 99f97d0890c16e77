package com.leadintel.integrations.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.file.port.FileStoreContract;
import com.leadintel.domain.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderFileStoreTest implements FileStoreContract {
    @TempDir
    Path root;

    private FolderFileStore files;

    @BeforeEach
    void open() {
        files = reopened();
    }

    @Override
    public FileStore files() {
        return files;
    }

    @Test
    void anotherServerOnTheSameFolderReadsTheSameFiles() throws IOException {
        keep(KEY, "a confidential call");
        try (InputStream in = reopened().open(OURS, KEY, 2, 12)) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("confidential");
        }
    }

    @Test
    void nothingLiesInTheFolderInTheClear() throws IOException {
        keep(KEY, "a confidential call");
        assertThat(Files.readAllBytes(place(KEY)))
                .asString(StandardCharsets.ISO_8859_1)
                .doesNotContain("confidential");
    }

    @Test
    void onlyTheOwnerMayLookIntoTheFolder() throws IOException {
        keep(KEY, "a call");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place(KEY))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(".key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(root.resolve(OURS.value().toString()))))
                .isEqualTo("rwx------");
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        keep(KEY, "a confidential call");
        byte[] bytes = Files.readAllBytes(place(KEY));
        bytes[Seal.HEADER + 3] ^= 1;
        Files.write(place(KEY), bytes);
        assertDamaged(KEY);
    }

    @Test
    void aFileCutAtTheEndOfAChunkIsNoticed() throws IOException {
        files.put(OURS, KEY, new ByteArrayInputStream(new byte[3 * Seal.CHUNK]), 1_000_000);
        try (var channel = Files.newByteChannel(place(KEY), StandardOpenOption.WRITE)) {
            channel.truncate(Seal.HEADER + Seal.CHUNK + Seal.TAG);
        }
        assertDamaged(KEY);
    }

    @Test
    void aFileInThePlaceOfAnotherIsNoticed() throws IOException {
        FileKey other = new FileKey("recordings/other.m4a");
        keep(KEY, "a call");
        keep(other, "b call");
        Files.copy(place(other), place(KEY), StandardCopyOption.REPLACE_EXISTING);
        assertDamaged(KEY);
    }

    @Test
    void aRefusedFileLeavesNoTrace() throws IOException {
        assertThatThrownBy(() -> files.put(OURS, KEY, new ByteArrayInputStream(new byte[100_000]), 99_999))
                .isInstanceOf(Refusal.class);
        try (Stream<Path> all = Files.walk(root)) {
            assertThat(all.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .isEqualTo(List.of(".key"));
        }
    }

    @Test
    void whatBrokeOffOnItsWayInIsTidiedUpWhenItIsOld() throws IOException {
        keep(KEY, "a call");
        Path old = Files.writeString(place(KEY).resolveSibling(".incoming1~"), "a c");
        Path fresh = Files.writeString(place(KEY).resolveSibling(".incoming2~"), "a c");
        Instant since = Instant.now().minus(Duration.ofDays(1));
        Files.setLastModifiedTime(old, FileTime.from(since.minusSeconds(1)));
        Files.setLastModifiedTime(place(KEY), FileTime.from(since.minusSeconds(1)));
        files.tidy(OURS, since);
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(files.length(OURS, KEY)).hasValue(6);
    }

    @Test
    void theTimeOfAFileIsWhenItWasKept() throws IOException {
        Instant since = Instant.now().minus(Duration.ofDays(1));
        FileKey young = new FileKey("recordings/young.wav");
        keep(KEY, "a call");
        keep(young, "a call");
        Files.writeString(place(KEY).resolveSibling("foreign.txt"), "not ours");
        Files.writeString(place(KEY).resolveSibling(".incoming1~"), "a c");
        for (String name : List.of("first-call.m4a~", "foreign.txt", ".incoming1~")) {
            Files.setLastModifiedTime(place(KEY).resolveSibling(name), FileTime.from(since.minusSeconds(1)));
        }
        files.browse(OURS, "recordings", since, 10, some -> assertThat(some).containsExactly(KEY));
        files.removeUnchanged(OURS, young, since);
        files.removeUnchanged(OURS, KEY, since);
        assertThat(files.length(OURS, young)).hasValue(6);
        assertThat(files.length(OURS, KEY)).isEmpty();
        try (Stream<Path> left = Files.list(place(KEY).getParent())) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("young.wav~", "foreign.txt", ".incoming1~");
        }
    }

    @Test
    void aFileAndAFolderMayHaveTheSameName() {
        keep(new FileKey("a"), "one");
        keep(new FileKey("a/b"), "two");
        assertThat(files.length(OURS, new FileKey("a"))).hasValue(3);
        assertThat(files.length(OURS, new FileKey("a/b"))).hasValue(3);
    }

    @Test
    void aFolderThatCannotBeUsedStopsTheStart() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "in the way");
        assertThatThrownBy(() -> new FolderFileStore(new FolderSettings(file, Optional.empty())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("storage.folder");
    }

    private FolderFileStore reopened() {
        return new FolderFileStore(new FolderSettings(root, Optional.empty()));
    }

    private void keep(FileKey key, String text) {
        files.put(OURS, key, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1_000_000);
    }

    private Path place(FileKey key) {
        return root.resolve(OURS.value().toString()).resolve(key.value() + "~");
    }

    private void assertDamaged(FileKey key) {
        assertThatThrownBy(() -> files.open(OURS, key, 0, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("file.store-unavailable"));
    }
}
