package com.leadintel.rest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** A body that is made while it is read, and counts how much of it was. */
final class Hostile extends InputStream {
    private final InputStream made;
    private long read;

    private Hostile(InputStream made) {
        this.made = made;
    }

    /** These pieces one after the other. */
    static Hostile of(InputStream... pieces) {
        return new Hostile(new SequenceInputStream(Collections.enumeration(List.of(pieces))));
    }

    static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same text so many times, never all of it at once. */
    static InputStream times(long times, String text) {
        return new SequenceInputStream(Collections.enumeration(new Again(times, text)));
    }

    private static final class Again extends java.util.AbstractList<InputStream> {
        private static final int TOGETHER = 1 << 16;

        private final long whole;
        private final byte[] block;
        private final byte[] rest;

        Again(long times, String text) {
            int together = (int) Math.min(times, Math.max(1, TOGETHER / text.length()));
            block = text.repeat(together).getBytes(StandardCharsets.UTF_8);
            rest = text.repeat((int) (times % together)).getBytes(StandardCharsets.UTF_8);
            whole = times / together;
        }

        @Override
        public InputStream get(int at) {
            return new ByteArrayInputStream(at < whole ? block : rest);
        }

        @Override
        public int size() {
            return (int) whole + 1;
        }
    }

    /** How many bytes were read so far. */
    long count() {
        return read;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        try {
            int got = made.read(into, from, most);
            read += Math.max(0, got);
            return got;
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
