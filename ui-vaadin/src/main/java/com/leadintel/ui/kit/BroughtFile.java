package com.leadintel.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that somebody brought: its name, its media type and what is in it. */
public final class BroughtFile {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    /** A file with these bytes. */
    public BroughtFile(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
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
        return bytes.length;
    }

    /** A copy of what is in it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What is in it, to be read once. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
