// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.stock.Bytes;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a backup one after the other and keeps what the manifest says of each. */
final class Parts {

    /** The earliest that the format knows: the moment stands in the head. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    Parts(OutputStream to) {
        this.zip = new ZipOutputStream(to);
    }

    /** Writes a part. */
    interface Body {
        /** @return how many rows it wrote */
        long writeTo(OutputStream out) throws IOException;
    }

    /** Takes contents, sorted by digest. */
    interface ContentSink {
        void put(String digest, Bytes bytes) throws IOException;
    }

    /** Hands over contents. */
    interface ContentSource {
        void putInto(ContentSink sink) throws IOException;
    }

    void write(String name, Body body) throws IOException {
        begin(name);
        var counted = new Counted(zip);
        long rows = body.writeTo(counted);
        zip.closeEntry();
        parts.add(new Part(name, rows, counted.count.bytes(), counted.count.sha256()));
    }

    void contents(ContentSource source) throws IOException {
        var names = new Count();
        long[] sums = new long[2];
        source.putInto((digest, bytes) -> {
            begin(Names.CONTENTS + digest);
            bytes.stream().transferTo(zip);
            zip.closeEntry();
            names.add(digest);
            sums[0]++;
            sums[1] += bytes.size();
        });
        parts.add(new Part(Names.CONTENTS, sums[0], sums[1], names.sha256()));
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Writes the manifest; the stream itself stays open. */
    Manifest finish() throws IOException {
        var manifest = new Manifest(parts);
        begin(Manifest.NAME);
        var csv = new Csv.Writer(zip);
        manifest.writeTo(csv);
        csv.flush();
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    /** Counts and hashes what passes. Closing it closes nothing. */
    private static final class Counted extends FilterOutputStream {
        private final Count count = new Count();

        Counted(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count.add(bytes, from, length);
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
