// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever bytes come: an answer, in time, and never an exception. */
class TableFuzzTest {

    private static final List<byte[]> REAL = List.of("libreoffice.xlsx", "libreoffice.ods", "libreoffice.csv").stream()
            .map(Fixtures::file)
            .toList();

    record Change(int where, byte what) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return net.jqwik.api.Combinators.combine(Arbitraries.integers().between(0, 1 << 20), Arbitraries.bytes())
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 800)
    void changedBytesNeverThrow(@ForAll @IntRange(max = 2) int which, @ForAll("changes") List<Change> changes) {
        byte[] file = REAL.get(which).clone();
        for (Change change : changes) file[change.where() % file.length] = change.what();
        answers(file);
    }

    /** Changes inside the parts, packed again: else the check sums would keep most changes from the parsers. */
    @Property(tries = 800)
    void changedPartsNeverThrow(@ForAll @IntRange(max = 1) int which, @ForAll("changes") List<Change> changes)
            throws Exception {
        var parts = new java.util.TreeMap<String, byte[]>();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(REAL.get(which)))) {
            for (var e = in.getNextEntry(); e != null; e = in.getNextEntry()) parts.put(e.getName(), in.readAllBytes());
        }
        var names = List.copyOf(parts.keySet());
        for (Change change : changes) {
            byte[] part = parts.getOrDefault(names.get(change.where() % names.size()), new byte[0]);
            if (part.length > 0) part[change.where() / names.size() % part.length] = change.what();
        }
        answers(Fixtures.zip(parts));
    }

    @Property(tries = 400)
    void cutFilesNeverThrow(@ForAll @IntRange(max = 2) int which, @ForAll @IntRange(max = 20_000) int length) {
        byte[] file = REAL.get(which);
        answers(Arrays.copyOf(file, Math.min(length, file.length)));
    }

    @Property(tries = 400)
    void anyBytesNeverThrow(@ForAll @Size(max = 300) byte[] bytes) {
        answers(bytes);
    }

    private static void answers(byte[] file) {
        TableFile read = TableFile.read("f", file);
        boolean failed = read.problems().stream().anyMatch(p -> p.error());
        assertThat(failed).isEqualTo(read.table().header().empty());
        read.problems()
                .forEach(p -> assertThat(p.sentence(java.util.Locale.GERMAN)).doesNotStartWith("table."));
    }
}
