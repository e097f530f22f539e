// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file or a text is told apart by: SHA-256, in lower-case hexadecimal. */
public final class Digest {
    private Digest() {}

    public static String of(byte[] file) {
        return HexFormat.of().formatHex(sum(file));
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The 32 bytes themselves. */
    public static byte[] sum(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}
