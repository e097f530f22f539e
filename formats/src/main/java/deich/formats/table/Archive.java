// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The XML parts of an office file, unpacked within limits. Names are only compared, never used as paths. */
final class Archive {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final int packed;
    private int unpacked;

    private Archive(int packed) {
        this.packed = packed;
    }

    static Archive unpack(byte[] zip) throws TableFault {
        Archive archive = new Archive(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            archive.readAll(in);
        } catch (IOException | IllegalArgumentException e) {
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

    private void readAll(ZipInputStream in) throws IOException, TableFault {
        int count = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++count > Limits.PACKED_FILES) throw tooLarge();
            byte[] content = in.readNBytes(room() + 1);
            unpacked += content.length;
            if (room() < 0) throw tooLarge();
            if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels"))
                parts.putIfAbsent(entry.getName(), content);
        }
    }

    /** How much more may come out: pictures count too, though nobody looks at them. */
    private int room() {
        long byRatio = Math.max(Limits.RATIO_FREE_BYTES, (long) packed * Limits.RATIO);
        return (int) (Math.min(Limits.UNPACKED_BYTES, byRatio) - unpacked);
    }

    private static TableFault tooLarge() {
        return new TableFault(Fault.Sort.UNPACKS_TOO_LARGE, Limits.UNPACKED_BYTES >> 20);
    }
}
