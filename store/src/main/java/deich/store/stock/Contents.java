// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.StoreFault;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jdbi.v3.core.Handle;

/** What is found by the hash of what it holds: kept once, packed, never changed. */
public final class Contents {

    private Contents() {}

    /** Keeps it unless it is there already. */
    public static void put(Handle handle, Bytes bytes) {
        if (there(handle, bytes.digest())) return;
        handle.createUpdate("insert into content (digest, size, packed) values (:digest, :size, :packed)"
                        + " on conflict do nothing")
                .bind("digest", bytes.digest())
                .bind("size", (long) bytes.size())
                .bind("packed", pack(bytes.inside()))
                .execute();
    }

    private static boolean there(Handle handle, String digest) {
        return handle.createQuery("select count(*) from content where digest = :digest")
                        .bind("digest", digest)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** What has this digest. It is looked at again: what a disk has spoiled is told, not handed out. */
    public static Bytes get(Handle handle, String digest) {
        Bytes bytes = handle.createQuery("select size, packed from content where digest = :digest")
                .bind("digest", digest)
                .map((row, context) -> unpack(row, digest))
                .one();
        if (!bytes.digest().equals(digest)) throw new StoreFault("store.spoiled", digest);
        return bytes;
    }

    private static byte[] pack(byte[] plain) {
        try (var deflater = new Deflater()) {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) packed.write(buffer, 0, deflater.deflate(buffer));
            return packed.toByteArray();
        }
    }

    private static Bytes unpack(ResultSet row, String digest) throws SQLException {
        byte[] plain = new byte[Math.toIntExact(row.getLong("size"))];
        try (var inflater = new Inflater()) {
            inflater.setInput(row.getBytes("packed"));
            int at = 0;
            for (int more = 1; at < plain.length && more > 0; at += more)
                more = inflater.inflate(plain, at, plain.length - at);
            return Bytes.owning(plain);
        } catch (DataFormatException spoiled) {
            throw new StoreFault(spoiled, "store.spoiled", digest);
        }
    }
}
