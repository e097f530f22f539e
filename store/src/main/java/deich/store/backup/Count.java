// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.sql.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** How many bytes there were, and their SHA-256. */
final class Count {

    private final MessageDigest digest = Sha256.digest();
    private long bytes;

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
