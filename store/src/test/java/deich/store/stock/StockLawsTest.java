// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Fresh;
import deich.store.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds for whatever folders and whatever edits. */
class StockLawsTest {

    private static final List<Fresh> STORES = new ArrayList<>();
    private static int stocks;

    @BeforeContainer
    static void open() {
        for (Place place : Place.values()) if (place.wanted()) STORES.add(Fresh.in(place));
    }

    @AfterContainer
    static void close() {
        STORES.forEach(Fresh::close);
        STORES.clear();
    }

    @Provide
    Arbitrary<Files> folders() {
        Arbitrary<String> part =
                Arbitraries.strings().withChars("abäß €-_.7 ").ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> path =
                part.map(p -> "x" + p + "y").list().ofMinSize(1).ofMaxSize(3).map(p -> String.join("/", p));
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        return Arbitraries.maps(path, bytes.map(Bytes::of)).ofMaxSize(8).map(StockLawsTest::withoutFolderTwins);
    }

    private static Files withoutFolderTwins(Map<String, Bytes> files) {
        var good = new TreeMap<>(files);
        good.keySet().removeIf(path -> files.keySet().stream().anyMatch(other -> other.startsWith(path + "/")));
        return new Files(good);
    }

    @Property(tries = 60)
    void aFolderComesOutAsItWentIn(@ForAll("folders") Files files) throws IOException {
        Path folder = java.nio.file.Files.createTempDirectory("deich-law");
        try {
            files.writeTo(folder.resolve("a"));
            assertThat(Files.of(folder.resolve("a"))).isEqualTo(files);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = java.nio.file.Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) java.nio.file.Files.delete(one);
        }
    }

    @Property(tries = 60)
    void aZipComesOutAsItWentIn(@ForAll("folders") Files files) {
        if (files.byPath().isEmpty()) return;
        assertThat(Files.unzip(new ByteArrayInputStream(zip(files)))).isEqualTo(files);
        assertThat(zip(files)).isEqualTo(zip(Files.of(files.byPath())));
    }

    private static byte[] zip(Files files) {
        var out = new ByteArrayOutputStream();
        files.zip(out);
        return out.toByteArray();
    }

    @Property(tries = 25)
    void aStoreGivesBackWhatItWasGiven(@ForAll("folders") Files first, @ForAll("folders") Files second) {
        for (Fresh fresh : STORES) {
            var id = new StockId("s" + stocks++);
            Stocks stocks = fresh.store().stocks();
            stocks.create(id, "x", "land", first, "", SOMEBODY);
            Saved saved = stocks.save(id, 1, second, "", SOMEBODY);
            assertThat(saved instanceof Saved.Unchanged).isEqualTo(first.equals(second));
            assertThat(stocks.files(id, 1)).isEqualTo(first);
            if (saved instanceof Saved.Kept(Version version)) {
                assertThat(stocks.files(id, 2)).isEqualTo(second);
                assertThat(version.digest()).isEqualTo(second.digest());
            }
        }
    }

    @Property(tries = 200)
    void digestsAreEqualExactlyWhenFilesAre(@ForAll("folders") Files one, @ForAll("folders") Files other) {
        assertThat(one.digest().equals(other.digest())).isEqualTo(one.equals(other));
        assertThat(new Files(one.byPath()).digest()).isEqualTo(one.digest());
    }

    /** Lines each author changes, cuts or adds to, never one beside a line of the other. */
    @Property(tries = 500)
    void editsOnDifferentLinesAllSurvive(
            @ForAll @Size(min = 3, max = 30) List<@IntRange(min = 0, max = 2) Integer> who,
            @ForAll boolean windows,
            @ForAll boolean lastLineEnds) {
        List<Integer> apart = apart(who);
        Bytes base = text(apart, 0, windows, lastLineEnds);
        Merge merge = Merge.of(
                file(base), file(text(apart, 1, windows, lastLineEnds)), file(text(apart, 2, windows, lastLineEnds)));
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.merged()).isEqualTo(file(text(apart, 3, windows, lastLineEnds)));
    }

    /**
     * Between two authors' lines there is one that nobody touches. The last line stays: cutting it where it has no end takes
     * away the end of the one before.
     */
    private static List<Integer> apart(List<Integer> who) {
        List<Integer> apart = new ArrayList<>(who);
        apart.set(apart.size() - 1, 0);
        for (int i = 1; i < apart.size(); i++)
            if (apart.get(i) != 0 && apart.get(i - 1) != 0 && !apart.get(i).equals(apart.get(i - 1))) apart.set(i, 0);
        return apart;
    }

    /** @param edits 1 for the first author's, 2 for the second's, 3 for both */
    private static Bytes text(List<Integer> who, int edits, boolean windows, boolean lastLineEnds) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < who.size(); i++) {
            boolean edited = who.get(i) != 0 && (edits & who.get(i)) != 0;
            if (!edited) lines.add("zeile " + i);
            else if (i % 3 == 1) lines.addAll(List.of("neu " + i, "dazu " + i));
            else if (i % 3 == 0) lines.add("anders " + i);
        }
        String end = windows ? "\r\n" : "\n";
        return Bytes.of(String.join(end, lines) + (lastLineEnds ? end : ""));
    }

    private static Files file(Bytes bytes) {
        return Files.NONE.with("a.yaml", bytes);
    }

    @Property(tries = 200)
    void editsOnTheSameLineClash(@ForAll @IntRange(min = 0, max = 9) int line, @ForAll @IntRange(max = 9) int other) {
        String[] base = "0 1 2 3 4 5 6 7 8 9".split(" ");
        Merge merge = Merge.of(
                lines(base), lines(edited(base, line, "ich")), lines(edited(edited(base, other, "du"), line, "du")));
        assertThat(merge.clashes()).hasSize(1);
        assertThat(merge.clashes().getFirst().regions()).isNotEmpty();
    }

    private static String[] edited(String[] lines, int line, String text) {
        String[] edited = lines.clone();
        edited[line] = text;
        return edited;
    }

    private static Files lines(String... lines) {
        return file(Bytes.of(String.join("\n", lines) + "\n"));
    }

    @Property(tries = 100)
    void filesThatOnlyOneTouchedAreTheirs(
            @ForAll("folders") Files base, @ForAll("folders") Files theirs, @ForAll("folders") Files mine) {
        Merge merge = Merge.of(base, theirs, mine);
        assertThat(Merge.of(base, base, mine).merged()).isEqualTo(mine);
        assertThat(Merge.of(base, theirs, base).merged()).isEqualTo(theirs);
        assertThat(Merge.of(base, mine, mine).merged()).isEqualTo(mine);
        if (!merge.clashes().isEmpty()) return;
        var paths = new TreeSet<>(theirs.byPath().keySet());
        paths.addAll(mine.byPath().keySet());
        for (String path : merge.merged().byPath().keySet()) assertThat(paths).contains(path);
    }

    /** A diff says enough to make the new text of the old one. */
    @Property(tries = 200)
    void aDiffLeadsFromOneToTheOther(
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> before,
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> after) {
        String[] old = before.stream().map(n -> "zeile " + n).toArray(String[]::new);
        String[] now = after.stream().map(n -> "zeile " + n).toArray(String[]::new);
        List<FileDiff> diff = Diff.of(lines(old), lines(now));
        if (Arrays.equals(old, now)) assertThat(diff).isEmpty();
        else assertThat(applied(old, diff.getFirst())).isEqualTo(now);
    }

    private static String[] applied(String[] old, FileDiff diff) {
        List<String> lines = new ArrayList<>();
        if (old.length == 0) old = new String[] {""};
        int at = 0;
        for (FileDiff.Hunk hunk : diff.hunks()) {
            while (at < hunk.before() - 1) lines.add(old[at++]);
            assertThat(lines).hasSize(hunk.after() - 1);
            for (FileDiff.Line line : hunk.lines()) {
                if (line.sign() != FileDiff.Sign.ADDED) assertThat(old[at++]).isEqualTo(line.text());
                if (line.sign() != FileDiff.Sign.REMOVED) lines.add(line.text());
            }
        }
        while (at < old.length) lines.add(old[at++]);
        return lines.size() == 1 && lines.getFirst().isEmpty() ? new String[0] : lines.toArray(String[]::new);
    }
}
