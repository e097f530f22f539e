// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a backup one after the other, of which nothing is believed until the manifest has said the same. */
final class Reading {

    private static final long MOST_BYTES = 256L << 30;
    private static final int MOST_PARTS = 20_000_000;
    private static final int LONGEST_HEAD = 4096;

    private final InputStream raw;
    private final ZipInputStream zip;
    private final List<Part> seen = new ArrayList<>();
    private long left = MOST_BYTES;
    private int parts;

    Reading(InputStream raw) {
        this.raw = raw;
        this.zip = new ZipInputStream(raw);
    }

    /** Reads a part. */
    interface Body {
        /** @return how many rows it read */
        long readFrom(InputStream in) throws IOException;
    }

    Head head() throws IOException {
        if (!Head.NAME.equals(next())) throw Damaged.at(Head.NAME);
        byte[][] head = new byte[1][];
        read(Head.NAME, in -> {
            head[0] = in.readNBytes(LONGEST_HEAD);
            return 0;
        });
        return Head.read(head[0]);
    }

    /** Name of the next part, whose bytes are then to be read; null at the end. */
    @Nullable
    String next() throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) return null;
            if (++parts > MOST_PARTS || entry.isDirectory()) throw Damaged.at(entry.getName());
            return entry.getName();
        } catch (IllegalArgumentException wrong) {
            throw Damaged.at("zip", wrong);
        }
    }

    /** The part that {@link #next} named, from its first to its last byte. */
    void read(String name, Body body) throws IOException {
        var counted = new Counted();
        long rows = body.readFrom(counted);
        if (counted.read() >= 0) throw Damaged.at(name);
        seen.add(new Part(name, rows, counted.count.bytes(), counted.count.sha256()));
    }

    /** One of many files without a line of their own in the manifest. */
    byte[] file(int most) throws IOException {
        byte[] bytes = new Counted().readNBytes(most + 1);
        if (bytes.length > most) throw Damaged.at(Names.CONTENTS);
        return bytes;
    }

    void saw(Part part) {
        seen.add(part);
    }

    /** Reads the manifest and holds what came before against it; behind it there must be nothing more. */
    Manifest finish() throws IOException {
        Manifest manifest = Manifest.read(new Counted());
        if (!manifest.parts().equals(seen)) throw Damaged.at(difference(manifest));
        if (next() != null) throw Damaged.at(Manifest.NAME);
        // only at its very end does an encrypted file prove to be whole
        raw.skip(Long.MAX_VALUE);
        while (raw.read() >= 0) raw.skip(Long.MAX_VALUE);
        return manifest;
    }

    private String difference(Manifest manifest) {
        for (Part part : manifest.parts()) if (!seen.contains(part)) return part.name();
        return Manifest.NAME;
    }

    /** Counts and hashes what passes, and stops what never ends. Closing it closes nothing. */
    private final class Counted extends FilterInputStream {
        private final Count count = new Count();

        Counted() {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int at, int length) throws IOException {
            int some = super.read(to, at, length);
            if (some <= 0) return some;
            left -= some;
            if (left < 0) throw Damaged.at("size");
            count.add(to, at, some);
            return some;
        }

        @Override
        public void close() {}
    }
}
