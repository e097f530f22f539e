// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Versions' files in and out of the database: each content once, and a list of paths and digests for each version. */
final class Trees {

    private static final int DIGEST = 64;

    private Trees() {}

    /** Keeps all files; what was there before costs nothing. */
    static String put(Handle handle, Files files) {
        for (Bytes bytes : files.byPath().values()) Contents.put(handle, bytes);
        Bytes manifest = files.manifest();
        Contents.put(handle, manifest);
        return manifest.digest();
    }

    static Files get(Handle handle, String digest) {
        var files = new TreeMap<String, Bytes>();
        Map<String, Bytes> loaded = new HashMap<>();
        digests(handle, digest)
                .forEach((path, one) -> files.put(path, loaded.computeIfAbsent(one, d -> Contents.get(handle, d))));
        return new Files(files);
    }

    /** The digest of each file, by path. */
    static SortedMap<String, String> digests(Handle handle, String digest) {
        var digests = new TreeMap<String, String>();
        Contents.get(handle, digest)
                .text()
                .lines()
                .skip(1)
                .forEach(line -> digests.put(line.substring(DIGEST + 1), line.substring(0, DIGEST)));
        return digests;
    }
}
