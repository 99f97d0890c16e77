package com.leadintel.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file that somebody brought: its name, its media type and what is in it. It lies in a temporary file that is gone when
 * it is closed, when nobody holds it any more, and when the server dies.
 */
public final class BroughtFile implements AutoCloseable {
    private final String name;
    private final String mediaType;
    private final FileChannel content;
    private final long size;

    private BroughtFile(String name, String mediaType, FileChannel content, long size) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
        this.size = size;
    }

    /** Takes in everything that the stream holds; nothing stays when the stream breaks off. */
    public static BroughtFile of(String name, String mediaType, InputStream stream) throws IOException {
        FileChannel content = unnamed();
        boolean whole = false;
        try {
            long size = stream.transferTo(Channels.newOutputStream(content));
            whole = true;
            return new BroughtFile(name, mediaType, content, size);
        } finally {
            if (!whole) {
                content.close();
            }
        }
    }

    private static FileChannel unnamed() throws IOException {
        Path file = Files.createTempFile("lead-intel-upload", ".tmp");
        return FileChannel.open(
                file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its media type as the browser says it. */
    public String mediaType() {
        return mediaType;
    }

    /** Its size in bytes. */
    public long size() {
        return size;
    }

    /** Everything in it at once, for files that are known to be small. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** So many of its first bytes, or all of them when there are fewer. */
    public byte[] first(int most) {
        try (InputStream in = open()) {
            return in.readNBytes(most);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is in it, from its beginning; may be opened again. */
    public InputStream open() {
        return new Reading();
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** A way through the file that does not move anybody else's. */
    private final class Reading extends InputStream {
        private long position;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = content.read(ByteBuffer.wrap(into, from, most), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
