package com.leadintel.rest;

import com.leadintel.domain.shared.Refusal;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form. What has more than 16 KiB lies in a temporary file that is gone when the part is closed, when nobody
 * holds it any more, and when the server dies.
 */
public final class FormPart implements AutoCloseable {
    static final int SMALL = 16 << 10;

    private final String name;
    private final MediaType type;
    private final byte[] small;
    private final @Nullable FileChannel large;
    private final long size;

    private FormPart(String name, MediaType type, byte[] small, @Nullable FileChannel large, long size) {
        this.name = name;
        this.type = type;
        this.small = small;
        this.large = large;
        this.size = size;
    }

    /** Takes in everything that the stream holds; nothing stays when the stream breaks off or the disk is full. */
    static FormPart of(String name, MediaType type, InputStream content) throws IOException {
        byte[] start = content.readNBytes(SMALL + 1);
        if (start.length <= SMALL) {
            return new FormPart(name, type, start, null, start.length);
        }
        FileChannel file = unnamed();
        boolean whole = false;
        try {
            OutputStream out = new Kept(Channels.newOutputStream(file));
            out.write(start);
            long size = start.length + content.transferTo(out);
            whole = true;
            return new FormPart(name, type, new byte[0], file, size);
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    private static FileChannel unnamed() {
        try {
            Path file = Files.createTempFile("lead-intel-form", ".tmp");
            return FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException unusable) {
            throw full(unusable);
        }
    }

    private static Refusal full(IOException unusable) {
        return Refusal.unavailable("file.store-unavailable", Map.of(), unusable);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its media type as the sender says it. */
    public MediaType type() {
        return type;
    }

    /** Its size in bytes. */
    public long size() {
        return size;
    }

    /** What is in it, from its beginning; may be opened again until the request has been answered. */
    public InputStream open() {
        return large == null ? new ByteArrayInputStream(small) : new Reading(large);
    }

    @Override
    public void close() {
        if (large != null) {
            try {
                large.close();
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
    }

    /** A file whose failures are ours, where those of the body are the sender's. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int many) {
            try {
                out.write(bytes, from, many);
            } catch (IOException unusable) {
                throw full(unusable);
            }
        }
    }

    /** A way through the file that does not move anybody else's. */
    private static final class Reading extends InputStream {
        private final FileChannel file;
        private long position;

        Reading(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = file.read(ByteBuffer.wrap(into, from, most), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
