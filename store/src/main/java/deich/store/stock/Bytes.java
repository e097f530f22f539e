// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.sql.Sha256;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a file holds. It does not change, and equals what holds the same. */
public final class Bytes {

    private final byte[] bytes;
    private @Nullable String digest;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** @param text in UTF-8 */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without a copy: whoever hands them over lets go of them. */
    static Bytes owning(byte[] bytes) {
        return new Bytes(bytes);
    }

    public int size() {
        return bytes.length;
    }

    public byte[] copy() {
        return bytes.clone();
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** For reading only; whoever writes to it breaks the promise of this class. */
    byte[] inside() {
        return bytes;
    }

    /** SHA-256, 64 hexadecimal digits. */
    public String digest() {
        // Two threads may both reckon it; they come to the same.
        String known = digest;
        if (known == null) digest = known = Sha256.of(bytes);
        return known;
    }

    /** Whether it can be read as text: UTF-8 without the zero that only other files hold. */
    public boolean isText() {
        for (byte one : bytes) if (one == 0) return false;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** As UTF-8; what is not stands as replacement characters. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the content: an inventory is a map of weak points, and this ends up in logs. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
