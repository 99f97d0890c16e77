package com.leadintel.integrations.storage.folder;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.domain.shared.Refusal;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Shows the keys of whole files that were kept before a moment, and removes such files. */
final class KeptFiles extends SimpleFileVisitor<Path> {
    private final Path home;
    private final String suffix;
    private final Instant before;
    private final int most;
    private final Consumer<Set<FileKey>> look;
    private final Set<FileKey> some = new HashSet<>();

    KeptFiles(Path home, String suffix, Instant before, int most, Consumer<Set<FileKey>> look) {
        this.home = home;
        this.suffix = suffix;
        this.before = before;
        this.most = most;
        this.look = look;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && isOld(attributes, before)) {
            key(file).ifPresent(some::add);
        }
        if (some.size() >= most) {
            end();
        }
        return FileVisitResult.CONTINUE;
    }

    /** What is gone by now, or never was, is not shown. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    /** Shows what was not shown yet. */
    void end() {
        if (!some.isEmpty()) {
            look.accept(Set.copyOf(some));
            some.clear();
        }
    }

    /**
     * Removes the file unless it is younger. It is put aside first and looked at there, so that one that takes its place at
     * this very moment is never the one that is removed.
     */
    static void remove(Path file, Instant since, String suffix) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        Path aside = Files.createTempFile(file.resolveSibling("").normalize(), Leftovers.PREFIX, suffix);
        try {
            if (!isOld(file, since)) {
                return;
            }
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (!isOld(aside, since)) {
                Files.createLink(file, aside);
            }
        } catch (NoSuchFileException goneByNow) {
            return;
        } catch (FileAlreadyExistsException evenYounger) {
            return;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static boolean isOld(Path file, Instant moment) throws IOException {
        return isOld(Files.readAttributes(file, BasicFileAttributes.class), moment);
    }

    private static boolean isOld(BasicFileAttributes attributes, Instant moment) {
        return attributes.lastModifiedTime().toInstant().isBefore(moment);
    }

    /** The key under which the file is kept; empty for what was not kept under one. */
    private Optional<FileKey> key(Path file) {
        String name = home.relativize(file).toString().replace(File.separatorChar, '/');
        if (!name.endsWith(suffix)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FileKey(name.substring(0, name.length() - suffix.length())));
        } catch (Refusal notAKey) {
            return Optional.empty();
        }
    }
}
