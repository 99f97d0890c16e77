package com.leadintel.integrations.storage.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The encryption of one file: AES-256-GCM under a key of its own, which HMAC-SHA-256 derives from the installation's key,
 * the file's salt and its name. The nonce of a chunk is its number and whether it is the last one, so that chunks can be
 * neither exchanged nor cut off.
 */
final class Seal {
    static final int CHUNK = 65_536;
    static final int TAG = 16;
    private static final byte[] MAGIC = "LI1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    static final int HEADER = 4 + SALT;

    private final SecretKeySpec key;

    private Seal(SecretKeySpec key) {
        this.key = key;
    }

    static byte[] freshHeader() {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return ByteBuffer.allocate(HEADER).put(MAGIC).put(salt).array();
    }

    static Seal of(SecretKey master, byte[] header, String name) throws IOException {
        if (!ByteBuffer.wrap(header, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            throw new IOException("not a sealed file");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(master);
            mac.update(header);
            return new Seal(new SecretKeySpec(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)), "AES"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] seal(byte[] plain, int length, long number, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] unseal(byte[] sealed, long number, boolean last) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed);
        } catch (AEADBadTagException changed) {
            throw new IOException("the file was changed, cut or exchanged", changed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        return cipher;
    }
}
