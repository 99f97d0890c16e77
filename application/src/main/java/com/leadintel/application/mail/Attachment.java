package com.leadintel.application.mail;

import com.leadintel.domain.shared.Require;

/** A file that travels with a mail. */
public final class Attachment {
    private final String name;
    private final String mediaType;
    private final byte[] content;

    /** A file with its name (at most 200 characters), media type and bytes. */
    public Attachment(String name, String mediaType, byte[] content) {
        this.name = Require.text(name, 200, "mail.attachment-name-malformed");
        this.mediaType = Require.text(mediaType, 100, "mail.attachment-type-malformed");
        this.content = content.clone();
    }

    /** The name that the reader sees. */
    public String name() {
        return name;
    }

    /** The media type, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The bytes. */
    public byte[] content() {
        return content.clone();
    }
}
