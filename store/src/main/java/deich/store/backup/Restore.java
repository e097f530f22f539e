// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.Address;
import deich.store.Store;
import deich.store.StoreFault;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty store from a backup: all of it, or nothing when a single byte of it is not as it was written. The tables
 * get the version that they had, and are then brought up to date.
 */
public final class Restore {

    private Restore() {}

    /**
     * @param at of a store in which nobody has done anything, or where there is none yet
     * @param password null for a backup that is not encrypted
     * @throws StoreFault when the store was used, the file is damaged or of a newer Deich, or the password is wrong
     */
    public static Contained read(Path file, Address at, InstantSource clock, char @Nullable [] password) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream plain = opened(raw, password)) {
            return read(plain, at, clock);
        } catch (NoSuchFileException missing) {
            throw new StoreFault(missing, "backup.none", file);
        } catch (IOException damaged) {
            throw Damaged.at(String.valueOf(damaged.getMessage()), damaged);
        }
    }

    private static Contained read(InputStream plain, Address at, InstantSource clock) throws IOException {
        var reading = new Reading(plain);
        Head head = reading.head();
        Contained contained;
        try (Store store = Store.empty(at, head.schema(), clock)) {
            contained = Filling.of(store, head, reading);
        }
        Store.open(at, clock).close();
        return contained;
    }

    private static InputStream opened(InputStream raw, char @Nullable [] password) throws IOException {
        raw.mark(Sealing.LONGEST_HEAD);
        byte[] magic = raw.readNBytes(Sealing.MAGIC.length());
        boolean sealed = new String(magic, StandardCharsets.US_ASCII).equals(Sealing.MAGIC);
        raw.reset();
        if (!sealed) return raw;
        if (password == null) throw new StoreFault("backup.sealed");
        return new SealedInput(raw, Sealing.of(head(raw), password));
    }

    /** Up to and with its empty line. */
    private static byte[] head(InputStream raw) throws IOException {
        var head = new ByteArrayOutputStream();
        for (int before = 0, c = raw.read(); head.size() < Sealing.LONGEST_HEAD; before = c, c = raw.read()) {
            if (c < 0) break;
            head.write(c);
            if (c == '\n' && before == '\n') return head.toByteArray();
        }
        throw Damaged.at("salt");
    }
}
