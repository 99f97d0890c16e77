package com.leadintel.integrations.storage.folder;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.StoredFile;
import com.leadintel.domain.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.SecretKey;

/** Writes one stream as a sealed file, never holding more than two chunks of it. */
final class SealedOutput {
    private final SecretKey master;
    private final String name;
    private final FileKey key;

    SealedOutput(SecretKey master, String name, FileKey key) {
        this.master = master;
        this.name = name;
        this.key = key;
    }

    /** Writes everything and waits until it is on the disk. */
    StoredFile write(InputStream content, long most, Path target) throws IOException {
        byte[] header = Seal.freshHeader();
        Seal seal = Seal.of(master, header, name);
        MessageDigest digest = sha256();
        long total = 0;
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
            write(out, header);
            byte[] chunk = next(content);
            for (long number = 0; ; number++) {
                total += chunk.length;
                if (total > most) {
                    throw Refusal.invalid("file.too-large", Map.of("most", most));
                }
                digest.update(chunk);
                byte[] following = chunk.length < Seal.CHUNK ? new byte[0] : next(content);
                boolean last = following.length == 0;
                write(out, seal.seal(chunk, chunk.length, number, last));
                if (last) {
                    break;
                }
                chunk = following;
            }
            out.force(true);
        }
        return new StoredFile(key, total, HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] next(InputStream content) {
        try {
            return content.readNBytes(Seal.CHUNK);
        } catch (IOException broken) {
            throw Refusal.unavailable("file.source-broken", Map.of(), broken);
        }
    }

    private static void write(FileChannel out, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
