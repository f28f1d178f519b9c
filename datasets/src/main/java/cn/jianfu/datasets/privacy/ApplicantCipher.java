package cn.jianfu.datasets.privacy;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts applicants' names. The same name in the same context always gives the same bytes, so that a repeated run repeats its output; in another context it
 * gives others, so that rows of one person cannot be put together by comparing bytes.
 *
 * <p>AES-256-GCM with a synthetic initialisation vector (an HMAC-SHA-256 of context and name); the context is authenticated too, so a name cannot be moved to
 * another row. Names are padded, so that their length does not show. Whoever serialises a cipher hands over its key.
 */
public final class ApplicantCipher implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int PADDED_TO = 32;

    private final byte[] encryptionKey;
    private final byte[] vectorKey;

    private ApplicantCipher(byte[] key) {
        encryptionKey = hmac(key, "jianfu applicant encryption".getBytes(StandardCharsets.UTF_8));
        vectorKey = hmac(key, "jianfu applicant vector".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Opens the cipher with the key in a file; where there is none, a random 256-bit key is made that only the file's owner may read.
     *
     * @throws IOException when the file cannot be read or made, or holds no key
     */
    public static ApplicantCipher open(Path keyFile) throws IOException {
        return new ApplicantCipher(KeyFile.readOrMake(keyFile));
    }

    /**
     * The context of a name that stands in a ledger: its row, wherever the file lies.
     *
     * @param sha256 of the file's bytes
     * @param rowNumber as Excel counts, from 1
     */
    public static String context(String sha256, String sheet, int rowNumber) {
        return sha256 + "/" + sheet + "/" + rowNumber;
    }

    /**
     * Encrypts a name.
     *
     * @param context what the name belongs to, such as the ledger row; needed again to decrypt
     */
    public byte[] encrypt(String name, String context) {
        byte[] plain = name.getBytes(StandardCharsets.UTF_8);
        byte[] vector = vector(plain, context);
        // 0x80 and zeros, as in ISO/IEC 7816-4: the end of the name stays plain to see.
        byte[] padded = Arrays.copyOf(plain, (plain.length / PADDED_TO + 1) * PADDED_TO);
        padded[plain.length] = (byte) 0x80;
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, vector, context).doFinal(padded);
            return ByteBuffer.allocate(IV_BYTES + sealed.length)
                    .put(vector)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    /**
     * The name.
     *
     * @throws IllegalArgumentException when the bytes were made with another key or context, or were changed
     */
    public String decrypt(byte[] bytes, String context) {
        try {
            if (bytes.length < IV_BYTES + TAG_BITS / 8) {
                throw new IllegalArgumentException("申请人密文不完整");
            }
            byte[] vector = Arrays.copyOf(bytes, IV_BYTES);
            byte[] padded =
                    cipher(Cipher.DECRYPT_MODE, vector, context).doFinal(bytes, IV_BYTES, bytes.length - IV_BYTES);
            int end = padded.length - 1;
            while (end > 0 && padded[end] == 0) {
                end--;
            }
            byte[] plain = Arrays.copyOf(padded, end);
            if (!MessageDigest.isEqual(vector, vector(plain, context))) {
                throw new IllegalArgumentException("申请人密文与密钥或所属行不符");
            }
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("申请人密文与密钥或所属行不符", e);
        }
    }

    private Cipher cipher(int mode, byte[] vector, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(encryptionKey, "AES"), new GCMParameterSpec(TAG_BITS, vector));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] vector(byte[] name, String context) {
        byte[] where = context.getBytes(StandardCharsets.UTF_8);
        // The context's length goes first: otherwise context and name could trade characters.
        byte[] both = ByteBuffer.allocate(Integer.BYTES + where.length + name.length)
                .putInt(where.length)
                .put(where)
                .put(name)
                .array();
        return Arrays.copyOf(hmac(vectorKey, both), IV_BYTES);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }
}
