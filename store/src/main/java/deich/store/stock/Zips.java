// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.StoreFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIP files in and out. Names are checked before anything is unpacked, and never used as paths of this machine. */
final class Zips {

    /** The earliest that the format knows: what time it is has no business in it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String HEAD = "inventory.yaml";

    private Zips() {}

    static Files read(InputStream from) {
        try (var zip = new ZipInputStream(from)) {
            return new Files(unpacked(zip));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new StoreFault(damaged, "files.zip", String.valueOf(damaged.getMessage()));
        }
    }

    private static SortedMap<String, Bytes> unpacked(ZipInputStream zip) throws IOException {
        var found = new TreeMap<String, Bytes>();
        long bytes = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > 2 * Files.MOST_FILES) throw new StoreFault("files.many", Files.MOST_FILES);
            String path = entry.getName();
            if (entry.isDirectory() || Names.hidden(path) || path.startsWith("__MACOSX/")) continue;
            Names.check(path);
            Bytes content = content(zip, path, Files.MOST_BYTES - bytes);
            bytes += content.size();
            if (found.put(path, content) != null) throw new StoreFault("files.twice", path);
        }
        if (entries == 0) throw new StoreFault("files.zip", "");
        return unwrapped(found);
    }

    private static Bytes content(ZipInputStream zip, String path, long room) throws IOException {
        long most = Math.min(room, Files.MOST_BYTES_OF_A_FILE);
        byte[] content = zip.readNBytes((int) most + 1);
        if (content.length > room) throw new StoreFault("files.large", Files.MOST_BYTES >> 20);
        Files.bounded(path, content.length);
        return Bytes.owning(content);
    }

    /** Who packs a folder often packs the folder itself, not what is in it. Seen by where the head of the inventory lies. */
    private static SortedMap<String, Bytes> unwrapped(SortedMap<String, Bytes> found) {
        if (found.isEmpty()) return found;
        String first = found.firstKey();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty() || !found.containsKey(folder + HEAD)) return found;
        if (found.keySet().stream().anyMatch(path -> !path.startsWith(folder))) return found;
        var inner = new TreeMap<String, Bytes>();
        found.forEach((path, bytes) -> inner.put(path.substring(folder.length()), bytes));
        return inner;
    }

    static void write(Files files, OutputStream to) {
        try (var zip = new ZipOutputStream(to)) {
            for (Map.Entry<String, Bytes> file : files.byPath().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().inside());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new StoreFault(failed, "files.unwritable", String.valueOf(failed.getMessage()));
        }
    }
}
