// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks one part, and stops one byte above what there is room for: whoever called then sees that it was too much. */
final class Inflating {
    private static final int STEP = 64 << 10;

    private Inflating() {}

    static byte[] copy(ByteBuffer stored, int room) {
        byte[] content = new byte[Math.min(stored.remaining(), room + 1)];
        stored.get(content);
        return content;
    }

    static byte[] inflate(ByteBuffer packed, int room) throws DataFormatException {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            return all(inflater, room);
        }
    }

    private static byte[] all(Inflater inflater, int room) throws DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        while (out.size() <= room) {
            int got = inflater.inflate(step);
            if (got == 0) break;
            out.write(step, 0, Math.min(got, room + 1 - out.size()));
        }
        return out.toByteArray();
    }
}
