// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.StoreFault;
import deich.store.sql.Sha256;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, by path: relative, with slashes, no part beginning with a dot. What goes in comes out byte for
 * byte; empty folders, times and permissions are not kept.
 */
public record Files(SortedMap<String, Bytes> byPath) {

    /** What one inventory may hold: both Länder whole fit in. */
    public static final int MOST_FILES = 10_000;

    public static final long MOST_BYTES_OF_A_FILE = 256L << 20;
    public static final long MOST_BYTES = 512L << 20;

    public static final Files NONE = new Files(Collections.emptySortedMap());

    /** @throws StoreFault when there is too much of it, or a path is no such path */
    public Files {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
        if (byPath.size() > MOST_FILES) throw new StoreFault("files.many", MOST_FILES);
        long bytes = 0;
        for (Map.Entry<String, Bytes> file : byPath.entrySet()) {
            Names.check(file.getKey());
            bytes += bounded(file.getKey(), file.getValue().size());
        }
        if (bytes > MOST_BYTES) throw new StoreFault("files.large", MOST_BYTES >> 20);
        String both = Names.fileAndFolder(byPath.keySet(), byPath::containsKey);
        if (both != null) throw new StoreFault("files.both", both);
    }

    /** The size itself. @throws StoreFault when a file must not be so large */
    static long bounded(String path, long bytes) {
        if (bytes > MOST_BYTES_OF_A_FILE) throw new StoreFault("files.file", path, MOST_BYTES_OF_A_FILE >> 20);
        return bytes;
    }

    public static Files of(Map<String, Bytes> byPath) {
        return new Files(new TreeMap<>(byPath));
    }

    /** The files of which these are the bytes. */
    public static Files ofBytes(Map<String, byte[]> byPath) {
        var files = new TreeMap<String, Bytes>();
        byPath.forEach((path, bytes) -> files.put(path, Bytes.of(bytes)));
        return new Files(files);
    }

    /**
     * Reads a folder. Files and folders whose name begins with a dot do not belong to it; a link is followed only to a
     * file inside.
     */
    public static Files of(Path folder) {
        return Folders.read(folder);
    }

    /** Writes every file into a folder that is empty or not there yet. */
    public void writeTo(Path folder) {
        Folders.write(this, folder);
    }

    /** Unpacks a ZIP file, of which nothing is believed. A folder around the whole inventory is taken off. */
    public static Files unzip(InputStream zip) {
        return Zips.read(zip);
    }

    /** The same files give the same ZIP file. Closes the stream. */
    public void zip(OutputStream to) {
        Zips.write(this, to);
    }

    public Files with(String path, Bytes bytes) {
        var changed = new TreeMap<>(byPath);
        changed.put(path, bytes);
        return new Files(changed);
    }

    public Files with(String path, String text) {
        return with(path, Bytes.of(text));
    }

    public Files without(String path) {
        var changed = new TreeMap<>(byPath);
        changed.remove(path);
        return new Files(changed);
    }

    /** Null when there is no such file. */
    public @Nullable Bytes find(String path) {
        return byPath.get(path);
    }

    /** Their bytes by path, the caller's own, as readers and writers of inventories take them. */
    public SortedMap<String, byte[]> bytes() {
        var contents = new TreeMap<String, byte[]>();
        byPath.forEach((path, bytes) -> contents.put(path, bytes.copy()));
        return contents;
    }

    /** A file as UTF-8 text; null when there is none of this name. */
    public @Nullable String text(String path) {
        Bytes bytes = byPath.get(path);
        return bytes == null ? null : bytes.text();
    }

    /** A line for each file: what the digest is taken over, and what is kept of a version beside its files. */
    Bytes manifest() {
        var text = new StringBuilder("deich-files-1\n");
        byPath.forEach((path, bytes) ->
                text.append(bytes.digest()).append(' ').append(path).append('\n'));
        return Bytes.owning(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 over paths and contents: equal exactly when the files are. */
    public String digest() {
        return Sha256.of(manifest().inside());
    }

    @Override
    public String toString() {
        return byPath.keySet().toString();
    }
}
