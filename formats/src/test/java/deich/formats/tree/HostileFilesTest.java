// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that would stop another program: each is refused in a moment, with a place and a sentence. */
class HostileFilesTest {

    private static final Duration MOMENT = Duration.ofSeconds(20);

    private static List<Problem> read(byte[] content) {
        return assertTimeoutPreemptively(MOMENT, () -> {
            var problems = new Problems();
            new Yaml().read("a.yaml", content, Limits.DEFAULT, problems);
            return problems.sorted();
        });
    }

    private static void refused(String text, String key) {
        assertThat(read(text.getBytes(UTF_8))).extracting(Problem::key).containsExactly(key);
    }

    @Test
    void billionLaughs() {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= 6; i++) text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(8)));
        refused(text.toString(), "limit.aliasNodes");
    }

    @Test
    void billionLaughsWithFewAliasesEach() {
        var text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i <= 40; i++) text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        refused(text.toString(), "limit.aliasNodes");
    }

    @Test
    void manyAliases() {
        refused("a: &a x\nb: [" + "*a, ".repeat(51) + "]\n", "limit.aliases");
    }

    @Test
    void anchorWithinItself() {
        refused("a: &a [1, *a]\n", "yaml.selfIncluding");
        refused("a: &a {b: {c: *a}}\n", "yaml.selfIncluding");
    }

    @Test
    void nestingWithoutEnd() {
        refused("[".repeat(100_000), "limit.depth");
        refused("{a: ".repeat(100_000), "limit.depth");
        refused("- ".repeat(100_000), "limit.depth");
        refused("? ".repeat(100_000), "limit.depth");
        var steps = new StringBuilder();
        for (int i = 0; i < 2_000; i++) steps.append(" ".repeat(i)).append("a:\n");
        refused(steps.toString(), "limit.depth");
    }

    @Test
    void fiftyMegabytes() {
        refused("#".repeat(50 << 20), "limit.file");
    }

    @Test
    void aLargeFileWithinTheLimitIsRead() {
        assertThat(read("a: b # c\n".getBytes(UTF_8))).isEmpty();
        assertThat(read(("- " + "x".repeat(98) + "\n").repeat(50_000).getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void otherEncodings() {
        assertThat(read("a: Größe".getBytes(StandardCharsets.ISO_8859_1)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("encoding.utf8");
                    assertThat(problem.at()).hasToString("a.yaml:1:6");
                });
        assertThat(read("a: b".getBytes(StandardCharsets.UTF_16)))
                .extracting(Problem::key)
                .containsExactly("encoding.utf16");
        assertThat(read(new byte[] {'a', ':', ' ', (byte) 0xC3}))
                .extracting(Problem::key)
                .containsExactly("encoding.utf8");
        refused("a: b\nc: d\0e\n", "encoding.control");
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreNoMistake() {
        assertThat(read("\uFEFFa: b\r\nc: d\r\n".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void anEmptyFileIsNoMistakeOfItsForm() {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read("# nur ein Kommentar\n".getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a:\\n\\tb: c                | yaml.tab          | 2:1",
                "a: @b                       | yaml.character    | 1:4",
                "a: b: c                     | yaml.colon        | 1:5",
                "a: b\\nc\\nd: e             | yaml.noColon      | 2:1",
                "a:\\n  b: c\\n d: e         | yaml.indent       | 3:2",
                "a: - b                      | yaml.dash         | 1:4",
                "a: \"b\\nc: d               | yaml.quote        | 1:4",
                "a: \"b\\\\q\"               | yaml.escape       | 1:7",
                "a: [b, c\\nd: e             | yaml.bracket      | 2:2",
                "a: !!int b                  | yaml.tag          | 1:4",
                "a: b\\n---\\nc: d           | yaml.secondDocument | 3:1",
                "a: b\\na: c                 | yaml.duplicate    | 2:1",
                "a: *b                       | yaml.noAnchor     | 1:4",
                "{a: b}: c                   | yaml.key          | 1:1",
            })
    void eachSlipHasItsOwnSentence(String text, String key, String place) {
        String written = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
        assertThat(read(written.getBytes(UTF_8))).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.at()).hasToString("a.yaml:" + place);
        });
    }
}
