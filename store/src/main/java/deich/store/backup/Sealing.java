// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.StoreFault;
import deich.store.sql.Pairs;
import deich.store.sql.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How an encrypted backup is sealed: chunk by chunk with AES-256-GCM, under a key that PBKDF2 makes of a password and a salt
 * of this file alone. A chunk's nonce is its number and whether it is the last, so that none can be moved, left out or cut
 * off; the head is sealed along with each.
 *
 * @param head the file's beginning, which says how the rest is sealed
 */
record Sealing(byte[] head, SecretKeySpec key) {

    static final String MAGIC = "deich-backup-sealed-1\n";
    static final int LONGEST_HEAD = 1024;
    static final int CHUNK = 64 << 10;
    static final int TAG = 16;

    private static final String KEY = "PBKDF2WithHmacSHA512";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int ROUNDS = 600_000;
    private static final int FEWEST_ROUNDS = 100_000;
    private static final int MOST_ROUNDS = 5_000_000;
    private static final int SHORTEST_PASSWORD = 12;

    /** @throws StoreFault when the password is too short to seal anything */
    static Sealing fresh(char[] password) {
        if (password.length < SHORTEST_PASSWORD) throw new StoreFault("backup.short", SHORTEST_PASSWORD);
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        byte[] derived = derive(password, salt, ROUNDS);
        return new Sealing(head(salt, ROUNDS, check(derived)), key(derived));
    }

    private static byte[] head(byte[] salt, int rounds, String check) {
        Map<String, String> said = Map.of(
                "cipher",
                "AES-256-GCM, chunks of " + CHUNK + " bytes, nonce: number (88 bits), last (8 bits)",
                "key",
                KEY,
                "rounds",
                Integer.toString(rounds),
                "salt",
                HexFormat.of().formatHex(salt),
                "check",
                check);
        return (MAGIC + Pairs.write(new TreeMap<>(said)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws StoreFault when it is no such head, or the password is another */
    static Sealing of(byte[] head, char[] password) {
        SortedMap<String, String> said = Pairs.read(new String(head, StandardCharsets.UTF_8));
        try {
            byte[] salt = HexFormat.of().parseHex(said.getOrDefault("salt", ""));
            int rounds = Integer.parseInt(said.getOrDefault("rounds", ""));
            if (salt.length != 16 || rounds < FEWEST_ROUNDS || rounds > MOST_ROUNDS) throw Damaged.at("salt");
            byte[] derived = derive(password, salt, rounds);
            if (!check(derived).equals(said.get("check"))) throw new StoreFault("backup.password");
            return new Sealing(head, key(derived));
        } catch (IllegalArgumentException wrong) {
            throw Damaged.at("salt", wrong);
        }
    }

    /** One half is the key; of the other, a hash tells whether the password was right. */
    private static byte[] derive(char[] password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance(KEY)
                    .generateSecret(new PBEKeySpec(password, salt, rounds, 512))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static SecretKeySpec key(byte[] derived) {
        return new SecretKeySpec(derived, 0, 32, "AES");
    }

    private static String check(byte[] derived) {
        return Sha256.of(Arrays.copyOfRange(derived, 32, 64)).substring(0, 16);
    }

    byte[] seal(long number, boolean last, byte[] chunk, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(chunk, 0, length);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** @throws StoreFault when a single bit of it is another */
    byte[] open(long number, boolean last, byte[] sealed, int length) {
        try {
            return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed, 0, length);
        } catch (GeneralSecurityException changed) {
            throw Damaged.at("chunk " + number, changed);
        }
    }

    private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12)
                .putInt(3, (int) (number >>> 32))
                .putInt(7, (int) number)
                .put(11, (byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(head);
        return cipher;
    }
}
