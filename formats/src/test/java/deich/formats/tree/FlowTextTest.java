// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the small parser takes, it reads as the YAML parser does; the rest it leaves alone. */
class FlowTextTest {
    private static final Position HERE = new Position("liste.csv", 2, 3);

    @Test
    void readsPlainListsAndGroupsAsYamlDoes() {
        for (String text : List.of(
                "[]",
                "[netz-a]",
                "[haus, {any: [netz-a, netz-b]}, {\"on\": strom-a, tolerance: 4h}]",
                "{assumed: 4h, range: [1h, 1d]}",
                "{takes: {class: dc-fire}, crew: rz-team, needs: [sicherung]}",
                "{ by: Frau Jäger , from: \"a, b: c\" }",
                "{atLeast: 2, of: [a, b, c]}"))
            assertThat(plain(FlowText.read(text, HERE))).as(text).isEqualTo(plain(yaml(text)));
    }

    @Test
    void leavesEverythingElseToTheYamlParser() {
        for (String text : List.of(
                "netz",
                "[a",
                "{a}",
                "{a: b, a: c}",
                "[a: b]",
                "[&x a, *x]",
                "['a']",
                "[a, ]",
                "{a:b}",
                "[a] # nein",
                "[-1]",
                "[\"a\\nb\"]")) assertThat(FlowText.read(text, HERE)).as(text).isNull();
    }

    private static @Nullable Tree yaml(String text) {
        return new Yaml().read("x", text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT, new Problems());
    }

    /** Without places. */
    private static String plain(@Nullable Tree tree) {
        return switch (tree) {
            case null -> "nothing";
            case Tree.Text text -> text.value() + (text.plain() ? "" : "!");
            case Tree.Items items ->
                items.items().stream().map(FlowTextTest::plain).toList().toString();
            case Tree.Fields fields ->
                fields.fields().stream()
                        .map(f -> f.key() + "=" + plain(f.value()))
                        .toList()
                        .toString();
        };
    }
}
