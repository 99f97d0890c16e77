package com.leadintel.e2e.badinput;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** Forms with files as they go over the wire. */
final class Forms {
    /** A picture of one pixel. */
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** One silent frame of MPEG audio. */
    static final byte[] MP3 = frame();

    private static final String BOUNDARY = "between-the-parts-of-the-sweep";

    private final List<byte[]> parts = new ArrayList<>();

    /** A form that is ready to be sent. */
    record Sent(String type, BodyPublisher body) {}

    Forms json(String name, String json) {
        return part("name=\"" + name + "\"", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    Forms file(String name, String type, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + name + ".bin\"", type, content);
    }

    Forms part(String disposition, String type, byte[] content) {
        parts.add(ascii("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                + type + "\r\n\r\n"));
        parts.add(content);
        parts.add(ascii("\r\n"));
        return this;
    }

    Sent sent() {
        List<byte[]> all = new ArrayList<>(parts);
        all.add(ascii("--" + BOUNDARY + "--\r\n"));
        return sent(all);
    }

    /** The form with its end cut off in the middle of its last part. */
    Sent cut() {
        List<byte[]> all = new ArrayList<>(parts.subList(0, parts.size() - 1));
        byte[] last = all.remove(all.size() - 1);
        all.add(Arrays.copyOf(last, last.length / 2));
        return sent(all);
    }

    static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    private static Sent sent(List<byte[]> all) {
        List<byte[]> kept = List.copyOf(all);
        return new Sent(type(), BodyPublishers.ofInputStream(() -> stream(kept)));
    }

    private static InputStream stream(List<byte[]> all) {
        List<InputStream> streams = new ArrayList<>();
        all.forEach(part -> streams.add(new ByteArrayInputStream(part)));
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] frame() {
        byte[] frame = new byte[417];
        frame[0] = (byte) 0xFF;
        frame[1] = (byte) 0xFB;
        frame[2] = (byte) 0x90;
        return frame;
    }
}
