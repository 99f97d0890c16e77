package com.leadintel.application.lead;

import com.leadintel.domain.shared.Refusal;
import java.util.Arrays;
import java.util.HexFormat;

/** The kinds of images that may come with a lead, told by their first bytes and never by their name. */
public enum ImageType {
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    GIF("image/gif", "47494638"),
    WEBP("image/webp", "52494646");

    /** How many of the first bytes tell the type. */
    public static final int TELLING = 12;

    private static final String WEBP_MARK = HexFormat.of().formatHex(new byte[] {'W', 'E', 'B', 'P'});

    private final String mediaType;
    private final String magic;

    ImageType(String mediaType, String magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    /** The media type, such as {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** The type of the image that begins with these bytes; refuses anything else with {@code image.type-unknown}. */
    public static ImageType of(byte[] first) {
        return Arrays.stream(values())
                .filter(type -> type.begins(first))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("image.type-unknown"));
    }

    private boolean begins(byte[] first) {
        if (first.length < TELLING) {
            return false;
        }
        String hex = HexFormat.of().formatHex(first, 0, TELLING);
        return hex.startsWith(magic) && (this != WEBP || hex.endsWith(WEBP_MARK));
    }
}
