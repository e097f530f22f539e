// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How many bytes there were, and their SHA-256. */
final class Count {

    private final MessageDigest digest;
    private long bytes;

    Count() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    void add(byte[] from, int at, int length) {
        digest.update(from, at, length);
        bytes += length;
    }

    /** A line of a list. */
    void add(String line) {
        byte[] whole = (line + "\n").getBytes(StandardCharsets.UTF_8);
        add(whole, 0, whole.length);
    }

    long bytes() {
        return bytes;
    }

    /** To be asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
