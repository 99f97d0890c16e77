package com.leadintel.integrations.speech.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a file: by its byte order mark, as UTF-8 where it is that, else as Windows-1252. */
final class TranscriptText {
    private TranscriptText() {}

    static String of(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean starts(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
