// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;

/**
 * The XML parts of an office file, unpacked within limits. Names are only compared, never used as paths.
 *
 * <p>Read by the directory at the file's end (APPNOTE.TXT 4.3), as office programs do. The stream reader of the JDK goes by
 * the headers in front of each part and fails on files whose writers did not know the sizes yet.
 */
final class Archive {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int PART = 0x04034b50;
    private static final int ENCRYPTED = 1;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final ByteBuffer zip;
    private int unpacked;

    private Archive(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Archive unpack(byte[] zip) throws TableFault {
        Archive archive = new Archive(zip);
        try {
            archive.readAll();
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | DataFormatException e) {
            throw new TableFault(Fault.Sort.DAMAGED, "");
        }
        return archive;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The part of this name. */
    byte[] part(String name) throws TableFault {
        byte[] part = parts.get(name);
        if (part == null) throw new TableFault(Fault.Sort.DAMAGED, name);
        return part;
    }

    Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    private void readAll() throws TableFault, DataFormatException {
        int end = end();
        int count = zip.getShort(end + 10) & 0xFFFF;
        if (count > Limits.PACKED_FILES) throw tooLarge();
        zip.position(zip.getInt(end + 16));
        for (int i = 0; i < count; i++) readEntry();
    }

    /** Where the directory's end stands: at the file's end, unless a comment follows. */
    private int end() throws TableFault {
        for (int at = zip.capacity() - END_LENGTH; at >= 0; at--) if (zip.getInt(at) == END) return at;
        throw new TableFault(Fault.Sort.DAMAGED, "");
    }

    private void readEntry() throws TableFault, DataFormatException {
        int at = zip.position();
        if (zip.getInt(at) != ENTRY) throw new TableFault(Fault.Sort.DAMAGED, "");
        if ((zip.getShort(at + 8) & ENCRYPTED) != 0) throw new TableFault(Fault.Sort.ENCRYPTED, "");
        int nameLength = zip.getShort(at + 28) & 0xFFFF;
        byte[] name = new byte[nameLength];
        zip.get(at + 46, name);
        byte[] content = content(zip.getShort(at + 10), zip.getInt(at + 20), zip.getInt(at + 42));
        keep(new String(name, StandardCharsets.UTF_8), content);
        int extra = (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        zip.position(at + 46 + nameLength + extra);
    }

    private byte[] content(int method, int packedLength, int at) throws TableFault, DataFormatException {
        if (zip.getInt(at) != PART || packedLength < 0) throw new TableFault(Fault.Sort.DAMAGED, "");
        int begin = at + 30 + (zip.getShort(at + 26) & 0xFFFF) + (zip.getShort(at + 28) & 0xFFFF);
        ByteBuffer packed = zip.slice(begin, packedLength);
        return switch (method) {
            case 0 -> Inflating.copy(packed, room());
            case 8 -> Inflating.inflate(packed, room());
            default -> throw new TableFault(Fault.Sort.DAMAGED, "");
        };
    }

    private void keep(String name, byte[] content) throws TableFault {
        unpacked += content.length;
        if (room() < 0) throw tooLarge();
        if (name.endsWith(".xml") || name.endsWith(".rels")) parts.putIfAbsent(name, content);
    }

    /** How much more may come out: pictures count too, though nobody looks at them. */
    private int room() {
        long byRatio = Math.max(Limits.RATIO_FREE_BYTES, (long) zip.capacity() * Limits.RATIO);
        return (int) (Math.min(Limits.UNPACKED_BYTES, byRatio) - unpacked);
    }

    private static TableFault tooLarge() {
        return new TableFault(Fault.Sort.UNPACKS_TOO_LARGE, Limits.UNPACKED_BYTES >> 20);
    }
}
