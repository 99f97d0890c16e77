package com.leadintel.devdb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to touch a data directory, which one process has at a time; it ends with the process. */
final class Claim implements AutoCloseable {
    private final FileChannel file;

    private Claim(FileChannel file) {
        this.file = file;
    }

    /** Claims the place; refuses when somebody else has it, or when it cannot be claimed. */
    static Claim on(Place place) {
        try {
            return claim(place);
        } catch (IOException failed) {
            throw new StartRefused("The data directory " + place.root() + " cannot be claimed: " + failed, failed);
        }
    }

    private static Claim claim(Place place) throws IOException {
        FileChannel file = FileChannel.open(place.claim(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(file) == null) {
            file.close();
            throw new StartRefused("Another Lead Intel is already running on the data directory " + place.root()
                    + "; stop it or set LEAD_INTEL_DATA_DIR to another one.");
        }
        return new Claim(file);
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
