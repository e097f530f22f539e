// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The XML parts of an office file, by the directory at its end (APPNOTE.TXT 4.3), which is what office programs go by: the
 * headers in front of the parts may tell another story. Only parts that somebody asks for are unpacked.
 */
final class Parts {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;

    private record Place(int method, int packed, int header) {}

    private final ByteBuffer zip;
    private final Map<String, Place> places = new HashMap<>();
    private long unpacked;

    private Parts(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Parts unpack(byte[] bytes) throws Stopped {
        Parts parts = new Parts(bytes);
        try {
            parts.directory();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new Stopped(Problem.Sort.DAMAGED);
        }
        return parts;
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    /** The part of this name as text. */
    String text(String name) throws Stopped {
        Place place = places.get(name);
        if (place == null) throw new Stopped(Problem.Sort.DAMAGED, name);
        try {
            return Characters.of(content(place));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | DataFormatException broken) {
            throw new Stopped(Problem.Sort.DAMAGED, name);
        }
    }

    private void directory() throws Stopped {
        int end = zip.capacity() - 22;
        while (end >= 0 && zip.getInt(end) != END) end--;
        if (end < 0) throw new Stopped(Problem.Sort.DAMAGED);
        int count = zip.getShort(end + 10) & 0xFFFF;
        if (count > Limits.PACKED_FILES) throw new Stopped(Problem.Sort.TOO_MUCH, count);
        int at = zip.getInt(end + 16);
        for (int i = 0; i < count; i++) at = entry(at);
    }

    private int entry(int at) throws Stopped {
        if (zip.getInt(at) != ENTRY) throw new Stopped(Problem.Sort.DAMAGED);
        if ((zip.getShort(at + 8) & 1) != 0) throw new Stopped(Problem.Sort.ENCRYPTED);
        byte[] name = new byte[zip.getShort(at + 28) & 0xFFFF];
        zip.get(at + 46, name);
        // Of two parts with one name office programs take the first.
        places.putIfAbsent(
                new String(name, StandardCharsets.UTF_8),
                new Place(zip.getShort(at + 10), zip.getInt(at + 20), zip.getInt(at + 42)));
        int beside = (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        return at + 46 + name.length + beside;
    }

    private byte[] content(Place place) throws Stopped, DataFormatException {
        int at = place.header();
        if (zip.getInt(at) != LOCAL || place.packed() < 0) throw new Stopped(Problem.Sort.DAMAGED);
        int begin = at + 30 + (zip.getShort(at + 26) & 0xFFFF) + (zip.getShort(at + 28) & 0xFFFF);
        ByteBuffer packed = zip.slice(begin, place.packed());
        return switch (place.method()) {
            case 0 -> stored(packed);
            case 8 -> inflated(packed);
            default -> throw new Stopped(Problem.Sort.DAMAGED);
        };
    }

    private byte[] stored(ByteBuffer packed) throws Stopped {
        byte[] content = new byte[packed.remaining()];
        packed.get(content);
        count(content.length);
        return content;
    }

    private byte[] inflated(ByteBuffer packed) throws Stopped, DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            byte[] step = new byte[1 << 16];
            for (int got = inflater.inflate(step); got > 0; got = inflater.inflate(step)) {
                count(got);
                out.write(step, 0, got);
            }
        }
        return out.toByteArray();
    }

    private void count(int bytes) throws Stopped {
        unpacked += bytes;
        long byRatio = Math.max(Limits.RATIO_FREE_BYTES, (long) zip.capacity() * Limits.RATIO);
        if (unpacked > Math.min(Limits.UNPACKED_BYTES, byRatio))
            throw new Stopped(Problem.Sort.UNPACKS_TOO_LARGE, Limits.UNPACKED_BYTES >> 20);
    }
}
