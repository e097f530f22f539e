// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Read;
import deich.model.tree.FaultTree;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Any tree comes back as it was; whatever bytes come, there is an answer and never an exception. */
class OpenPsaAnyTest {

    private static final List<String> PIECES = List.of(
            "and",
            "not",
            "xor",
            "atleast",
            "gate",
            "event",
            "constant",
            "define-gate",
            "define-component",
            "float",
            "min",
            "define-parameter",
            "define-substitution",
            "value=\"1e999\"",
            "role=\"private\"",
            "&x;",
            "<!DOCTYPE a [",
            "]]>");

    @Property(tries = 500)
    void whatIsWrittenIsReadBackAsItWas(@ForAll long seed) throws IOException {
        FaultTree before = new AnyTree(seed).draw();
        Read<FaultTree> after = OpenPsaFile.read("a.xml", written(before), Asked.NOTHING);
        assertThat(after.problems()).isEmpty();
        assertThat(after.orThrow()).isEqualTo(before);
        assertThat(written(after.orThrow())).isEqualTo(written(before));
    }

    @Property(tries = 500)
    void changedBytesNeverThrow(
            @ForAll long seed, @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1 << 24) Integer> changes)
            throws IOException {
        byte[] file = written(new AnyTree(seed).draw());
        for (int change : changes) file[(change >> 7) % file.length] = (byte) (change & 127);
        answers(file);
    }

    /** Other words in place of words: such files are XML still, so they reach what reads the tree. */
    @Property(tries = 500)
    void changedWordsNeverThrow(
            @ForAll long seed, @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1 << 20) Integer> changes)
            throws IOException {
        String text = new String(written(new AnyTree(seed).draw()), UTF_8);
        for (int change : changes) {
            String old = PIECES.get(change % PIECES.size());
            text = text.replace(old, PIECES.get(change / PIECES.size() % PIECES.size()));
            if (change % 3 == 0) text = text.replaceFirst("name=\"[^\"]*\"", "name=\"g0\"");
        }
        answers(text.getBytes(UTF_8));
    }

    @Property(tries = 300)
    void cutFilesNeverThrow(@ForAll long seed, @ForAll @IntRange(max = 5000) int length) throws IOException {
        byte[] file = written(new AnyTree(seed).draw());
        answers(Arrays.copyOf(file, Math.min(length, file.length)));
    }

    @Property(tries = 300)
    void anyBytesNeverThrow(@ForAll @Size(max = 300) byte[] bytes) {
        answers(bytes);
    }

    private static byte[] written(FaultTree tree) throws IOException {
        var text = new StringBuilder();
        OpenPsaWriter.write(tree, text);
        return text.toString().getBytes(UTF_8);
    }

    private static void answers(byte[] file) {
        Read<FaultTree> read = OpenPsaFile.read("a.xml", file, Asked.NOTHING);
        assertThat(read.ok() || !read.problems().isEmpty()).isTrue();
        if (read.ok()) assertThat(read.orThrow().probabilities()).isNotNull();
        read.problems().forEach(p -> assertThat(p.sentence(Locale.GERMAN)).doesNotStartWith("psa."));
    }
}
