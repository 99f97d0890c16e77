package com.leadintel.integrations.storage.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** Removes the files under which something came in that broke off, where nothing was written since a moment. */
final class Leftovers extends SimpleFileVisitor<Path> {
    /** How their names begin, which no key's does. */
    static final String PREFIX = ".incoming";

    private final Instant since;

    Leftovers(Instant since) {
        this.since = since;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        boolean incoming = file.getFileName().toString().startsWith(PREFIX);
        if (incoming && attributes.lastModifiedTime().toInstant().isBefore(since)) {
            Files.deleteIfExists(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What is gone by now, or never was, needs no tidying. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}
