// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Address;
import deich.store.Fresh;
import deich.store.Place;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.Ticking;
import deich.store.audit.Verdict;
import deich.store.people.Codes;
import deich.store.people.Right;
import deich.store.people.Role;
import deich.store.run.Run;
import deich.store.stock.Bytes;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into a backup comes out of it, on whichever database, or is refused. */
class BackupTest {

    private static final StockId ID = new StockId("ostsee");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final char[] PASSWORD = "ein langes Passwort".toCharArray();
    private static final int FUZZ = Integer.getInteger("deich.fuzz", 40);

    @TempDir
    Path folder;

    static Stream<Arguments> pairs() {
        return Stream.of(
                        Arguments.of(Place.MEMORY, Place.POSTGRES),
                        Arguments.of(Place.POSTGRES, Place.FILE),
                        Arguments.of(Place.FILE, Place.MEMORY),
                        Arguments.of(Place.POSTGRES, Place.POSTGRES))
                .filter(pair -> Arrays.stream(pair.get()).allMatch(place -> ((Place) place).wanted()));
    }

    /** Something of everything, with all that text can do to a row. */
    private static Fresh filled(Place place) {
        Fresh fresh = Fresh.in(place);
        Store store = fresh.store();
        byte[] anything = new byte[70_000];
        new Random(3).nextBytes(anything);
        Files files = Files.NONE.with("inventory.yaml", "a: ä\r\n").with("bild.bin", Bytes.of(anything));
        store.stocks().create(ID, "Ostsee \"eins\", zwei\nund \\drei", "land", files, "", SOMEBODY);
        store.stocks().save(ID, 1, files.with("leer", ""), "zweite, \"neue\"", SOMEBODY);
        var person = store.people().create("m.petersen", "Maike Petersen", "land", EnumSet.allOf(Role.class), SOMEBODY);
        store.people().setPassword(person.id(), "$argon2id$x", true, SOMEBODY);
        store.codes().issue(Codes.Purpose.RESET, person.id(), Duration.ofDays(1), SOMEBODY);
        store.tokens().create(person.id(), "Nachtlauf", EnumSet.of(Right.READ), Duration.ofDays(30), SOMEBODY);
        Run run = store.runs().queue(ID, 2, "check", Map.of("scenario", "strom\nund\\mehr"), SOMEBODY);
        store.runs().queue(ID, 1, "check", Map.of(), SOMEBODY);
        assertThat(store.runs().claim("w")).isNotNull();
        store.runs().finish(run.id(), "w", Map.of("json", Bytes.of("{}")));
        fresh.sql("insert into user_entities (id, name, display_name) values ('u', 'x', null)");
        fresh.sql(
                "insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state, label,"
                        + " created, uv_initialized, signature_count) values ('c', 'u', "
                        + (place == Place.POSTGRES ? "'\\x00ff10'" : "x'00ff10'")
                        + ", true, false, 'l', timestamp '2026-03-29 02:30:00.123', null, 7)");
        fresh.sql("insert into person_identity values ('https://a.example', 'n', '" + person.id()
                + "', timestamp with time zone '2026-01-01 00:00:00+00:00')");
        fresh.sql("insert into spring_session values ('p', 's', 1, 1, 1, 1, 'wer')");
        return fresh;
    }

    private Path backup(Store store, char... password) {
        Path file = folder.resolve("b" + System.nanoTime() + ".deich-backup");
        Backup.write(store, "0-test", NOW, file, password.length == 0 ? null : password);
        return file;
    }

    private static Contained restore(Path file, Address at, char... password) {
        return Restore.read(file, at, new Ticking(), password.length == 0 ? null : password);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everythingComesBackOnAnotherDatabase(Place from, Place to) throws IOException {
        try (Fresh fresh = filled(from)) {
            Path file = backup(fresh.store());
            Address at = to.fresh();
            Contained contained = restore(file, at);
            assertThat(contained.rows("stock_version")).isEqualTo(2);
            assertThat(contained.rows("person")).isEqualTo(1);
            assertThat(contained.deich()).isEqualTo("0-test");
            try (Store other = Store.existing(at, new Ticking())) {
                same(fresh.store(), other);
                sameTables(file, backup(other));
                assertThat(rows(other, "code") + rows(other, "spring_session")).isZero();
            }
        }
    }

    private static void same(Store one, Store other) {
        assertThat(other.stocks().all()).isEqualTo(one.stocks().all());
        assertThat(other.stocks().history(ID)).isEqualTo(one.stocks().history(ID));
        for (int v = 1; v <= 2; v++)
            assertThat(other.stocks().files(ID, v)).isEqualTo(one.stocks().files(ID, v));
        assertThat(other.people().find("m.petersen")).isEqualTo(one.people().find("m.petersen"));
        assertThat(java.util.Objects.requireNonNull(other.identities().whose("https://a.example", "n"))
                        .login())
                .isEqualTo("m.petersen");
        assertThat(other.runs().list(ID, 9)).isEqualTo(one.runs().list(ID, 9));
        Run run = one.runs().list(ID, 9).getLast();
        assertThat(other.runs().result(run.id(), "json")).isEqualTo(one.runs().result(run.id(), "json"));
        long last = one.audit().head().seq();
        assertThat(other.audit().page(last + 1, 1000)).isEqualTo(one.audit().page(last + 1, 1000));
        assertThat(other.audit().page(last + 2, 1).getFirst().action()).isEqualTo("store.restored");
        assertThat(other.audit().verify()).isInstanceOf(Verdict.Intact.class);
    }

    /** All but the audit log, which goes on. */
    private static void sameTables(Path one, Path other) throws IOException {
        var a = parts(one);
        var b = parts(other);
        assertThat(a.keySet()).isEqualTo(b.keySet()).contains("table/person.csv", "table/user_credentials.csv");
        a.keySet().removeIf(name -> name.contains("audit") || name.equals(Manifest.NAME));
        a.forEach((name, text) -> assertThat(b.get(name)).as(name).isEqualTo(text));
    }

    private static Map<String, String> parts(Path file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList())
                parts.put(
                        entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        return parts;
    }

    private static long rows(Store store, String table) {
        try (var connection = store.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void nothingButTheWholeGetsIn() throws IOException {
        try (Fresh fresh = filled(Place.MEMORY)) {
            Path file = backup(fresh.store());
            Fresh used = Fresh.in(Place.MEMORY);
            String before = used.dump();
            fault("store.used", () -> restore(file, used.at()));
            assertThat(used.dump()).isEqualTo(before);
            used.close();
            fault("backup.taken", () -> Backup.write(fresh.store(), "x", NOW, file, null));
            fault("backup.none", () -> restore(folder.resolve("nichts"), Place.MEMORY.fresh()));
            assertThat(PosixFilePermissions.toString(java.nio.file.Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aBrokenAuditLogIsNotRestored() {
        try (Fresh fresh = filled(Place.MEMORY)) {
            fresh.sql("drop trigger audit_stays");
            fresh.sql("update audit_entry set subject = 'stock:other' where seq = 2");
            Path file = backup(fresh.store());
            Address at = Place.MEMORY.fresh();
            fault("backup.audit", () -> restore(file, at));
            try (Store store = Store.existing(at, new Ticking())) {
                assertThat(rows(store, "person") + rows(store, "content")).isZero();
            }
        }
    }

    @Test
    void aSealedBackupOpensWithItsPasswordAlone() throws IOException {
        try (Fresh fresh = filled(Place.MEMORY)) {
            fault("backup.short", () -> backup(fresh.store(), "zu kurz".toCharArray()));
            Path file = backup(fresh.store(), PASSWORD);
            byte[] bytes = java.nio.file.Files.readAllBytes(file);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .startsWith(Sealing.MAGIC)
                    .contains("PBKDF2WithHmacSHA512", "AES-256-GCM")
                    .doesNotContain("petersen", "backup.txt");
            fault("backup.sealed", () -> restore(file, Place.MEMORY.fresh()));
            fault("backup.password", () -> restore(file, Place.MEMORY.fresh(), "ein anderes Passwort".toCharArray()));
            Address at = Place.MEMORY.fresh();
            restore(file, at, PASSWORD);
            try (Store other = Store.existing(at, new Ticking())) {
                same(fresh.store(), other);
            }
        }
    }

    @Test
    void chunksOpenOnlyInTheirPlaceAndWhole() throws IOException {
        Sealing sealing = Sealing.fresh(PASSWORD);
        for (int size : List.of(0, 1, Sealing.CHUNK - 1, Sealing.CHUNK, Sealing.CHUNK + 1, 3 * Sealing.CHUNK)) {
            byte[] plain = new byte[size];
            new Random(size).nextBytes(plain);
            byte[] sealed = sealed(sealing, plain);
            assertThat(opened(sealing, sealed)).isEqualTo(plain);
            damaged(() -> opened(sealing, Arrays.copyOf(sealed, sealed.length - 1)));
            damaged(() -> opened(sealing, Arrays.copyOf(sealed, sealed.length + 1)));
            sealed[sealed.length / 2] ^= 1;
            damaged(() -> opened(sealing, sealed));
        }
        byte[] two = sealed(sealing, new byte[2 * Sealing.CHUNK]);
        damaged(() -> opened(sealing, Arrays.copyOf(two, Sealing.CHUNK + Sealing.TAG)));
    }

    private static byte[] sealed(Sealing sealing, byte[] plain) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var to = new SealedOutput(out, sealing)) {
            to.write(plain);
        }
        return Arrays.copyOfRange(out.toByteArray(), sealing.head().length, out.size());
    }

    private static byte[] opened(Sealing sealing, byte[] sealed) throws IOException {
        return new SealedInput(new ByteArrayInputStream(sealed), sealing).readAllBytes();
    }

    private static void damaged(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(StoreFault.class, work)
                        .key())
                .isEqualTo("backup.damaged");
    }

    /** Each file with something changed in it is refused, or what was changed meant nothing. */
    @Test
    void damagedFilesAreRefused() throws IOException {
        try (Fresh fresh = filled(Place.MEMORY)) {
            Path file = backup(fresh.store());
            byte[] whole = java.nio.file.Files.readAllBytes(file);
            var random = new Random(11);
            Address at = Place.MEMORY.fresh();
            int refused = 0;
            for (int i = 0; i < FUZZ; i++) {
                java.nio.file.Files.write(file, spoiled(whole, random));
                try {
                    restore(file, at);
                    try (Store other = Store.existing(at, new Ticking())) {
                        same(fresh.store(), other);
                    }
                    at = Place.MEMORY.fresh();
                } catch (StoreFault told) {
                    assertThat(told.key()).startsWith("backup.");
                    refused++;
                }
            }
            assertThat(refused).isGreaterThan(FUZZ / 2);
        }
    }

    private static byte[] spoiled(byte[] whole, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 1 -> {
                byte[] flipped = whole.clone();
                flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            default -> {
                byte[] overwritten = whole.clone();
                int at = random.nextInt(whole.length - 16);
                for (int i = 0; i < 16; i++) overwritten[at + i] = (byte) random.nextInt();
                yield overwritten;
            }
        };
    }

    @Test
    void nothingMakesTheReaderWorkForEver() throws IOException {
        String head = Sealing.MAGIC + "check=0\nrounds=2000000000\nsalt=" + "00".repeat(16) + "\n\n";
        Path file = folder.resolve("x");
        java.nio.file.Files.writeString(file, head);
        fault("backup.damaged", () -> restore(file, Place.MEMORY.fresh(), PASSWORD));
        java.nio.file.Files.writeString(file, Sealing.MAGIC + "a".repeat(1 << 20));
        fault("backup.damaged", () -> restore(file, Place.MEMORY.fresh(), PASSWORD));
        var endless = new Csv.Reader(new ByteArrayInputStream(quoted(20 << 20)), "x");
        damaged(endless::next);
        var wide = new Csv.Reader(new ByteArrayInputStream(",".repeat(500).getBytes(StandardCharsets.UTF_8)), "x");
        damaged(wide::next);
    }

    private static byte[] quoted(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'a');
        bytes[0] = '"';
        return bytes;
    }

    @Test
    void whereNothingIsNothingIsMade() {
        Address at = Address.file(folder.resolve("nichts/deich"));
        fault("store.nothing", () -> Store.existing(at, new Ticking()).close());
        assertThat(folder.resolve("nichts")).doesNotExist();
    }

    @Test
    void othersWorkOnMeanwhile() throws InterruptedException {
        if (!Place.POSTGRES.wanted()) return;
        try (Fresh fresh = filled(Place.POSTGRES)) {
            var over = new AtomicBoolean();
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int n = 0; !over.get(); n++) {
                    int head = Objects.requireNonNull(fresh.store().stocks().find(ID))
                            .head();
                    fresh.store().stocks().save(ID, head, Files.NONE.with("n", "n" + n), "", SOMEBODY);
                }
            });
            try {
                for (int i = 0; i < 3; i++) {
                    Address at = Place.MEMORY.fresh();
                    restore(backup(fresh.store()), at);
                    try (Store other = Store.existing(at, new Ticking())) {
                        int head =
                                Objects.requireNonNull(other.stocks().find(ID)).head();
                        assertThat(other.stocks().history(ID)).hasSize(head);
                        assertThat(other.stocks().files(ID, head).byPath()).isNotEmpty();
                    }
                }
            } finally {
                over.set(true);
                writer.join();
            }
        }
    }
}
