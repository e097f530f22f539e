// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.Actor;
import deich.store.Store;
import deich.store.StoreFault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the whole store into one file, as it is at one moment, while others work on. Sessions and one-time codes are left
 * out. That somebody took everything stands in the audit log before they have it.
 */
public final class Backup {

    private Backup() {}

    /**
     * Writes a file that only its owner may read. It gets its name once it is whole and on the disk.
     *
     * @param deich version of Deich
     * @param password to encrypt it with, at least 12 characters; null for none
     * @throws StoreFault when the file is there already or cannot be written, or the password is too short
     */
    public static Contained write(Store store, String deich, Instant now, Path file, char @Nullable [] password) {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) throw new StoreFault("backup.taken", file);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Sealing sealing = password == null ? null : Sealing.fresh(password);
        try {
            Files.deleteIfExists(part);
            Contained contained = write(store, new Head(deich, store.schema(), now), part, sealing);
            onDisk(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return contained;
        } catch (IOException failed) {
            throw new StoreFault(failed, "backup.unwritable", file, String.valueOf(failed.getMessage()));
        } finally {
            discard(part);
        }
    }

    private static Contained write(Store store, Head head, Path part, @Nullable Sealing sealing) throws IOException {
        try (OutputStream out = opened(part);
                OutputStream to = sealing == null ? out : new SealedOutput(out, sealing)) {
            store.audit().append(Actor.DEICH, "store.backed-up", "store", Map.of());
            return Snapshot.write(store.source(), head, to);
        }
    }

    private static OutputStream opened(Path part) throws IOException {
        boolean posix = part.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new BufferedOutputStream(Channels.newOutputStream(FileChannel.open(part, options, ownerOnly)), 1 << 16);
    }

    private static void onDisk(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            // half a file, by its name: does no harm
        }
    }
}
