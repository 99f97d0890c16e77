package com.leadintel.integrations.storage.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import javax.crypto.SecretKey;

/** A part of a sealed file in the clear; every chunk is authenticated before any of its bytes is handed out. */
final class SealedInput extends InputStream {
    private final FileChannel channel;
    private final Seal seal;
    private final long length;
    private long position;
    private long left;
    private long loaded = -1;
    private byte[] chunk = new byte[0];

    private SealedInput(FileChannel channel, Seal seal, long length, long from, long most) {
        this.channel = channel;
        this.seal = seal;
        this.length = length;
        this.position = Math.min(from, length);
        this.left = Math.min(most, length - position);
    }

    static SealedInput open(Path file, SecretKey master, String name, long from, long most) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            byte[] header = read(channel, 0, Seal.HEADER);
            SealedInput input =
                    new SealedInput(channel, Seal.of(master, header, name), plainLength(channel.size()), from, most);
            if (input.left > 0) {
                input.load();
            }
            return input;
        } catch (IOException unreadable) {
            channel.close();
            throw unreadable;
        }
    }

    static long plainLength(long fileLength) throws IOException {
        long sealed = fileLength - Seal.HEADER;
        if (sealed < Seal.TAG) {
            throw new IOException("the file was cut");
        }
        return sealed - Seal.TAG * chunks(sealed);
    }

    private static long chunks(long sealed) {
        long chunk = Seal.CHUNK + Seal.TAG;
        return (sealed + chunk - 1) / chunk;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        Objects.checkFromIndexSize(offset, count, target.length);
        if (count == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        load();
        int within = (int) (position % Seal.CHUNK);
        int taken = (int) Math.min(Math.min(count, left), chunk.length - within);
        System.arraycopy(chunk, within, target, offset, taken);
        position += taken;
        left -= taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void load() throws IOException {
        long number = position / Seal.CHUNK;
        if (number == loaded) {
            return;
        }
        long start = Seal.HEADER + number * (Seal.CHUNK + Seal.TAG);
        int size = (int) Math.min(Seal.CHUNK, length - number * Seal.CHUNK) + Seal.TAG;
        boolean last = start + size == channel.size();
        chunk = seal.unseal(read(channel, start, size), number, last);
        loaded = number;
    }

    private static byte[] read(FileChannel channel, long start, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + buffer.position()) < 0) {
                throw new IOException("the file was cut");
            }
        }
        return buffer.array();
    }
}
