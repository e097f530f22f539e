// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import static deich.formats.edit.Samples.CLASSES;
import static deich.formats.edit.Samples.bytes;
import static deich.formats.edit.Samples.keys;
import static deich.formats.edit.Samples.text;
import static deich.formats.edit.Samples.there;
import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class TextEditTest {

    private static final String FILE = "a.yaml";
    private static final String HAND = """
            # Kopf
            facts: {by: ich}   # wir
            components:

              # ---- Netze ----
              # das alte Netz
              # im Keller
              netz:
                kind: network   # so
                # noch nicht gemessen
                restart:   2h

              # die Anwendung
              anwendung: {kind: application,
                 needs: [ netz ]}
              # am Ende

            # gehört zu den Gruppen
            sharedFates: {}
            """;

    private static SortedMap<String, byte[]> hand() {
        return Samples.of(FILE, HAND);
    }

    private static Read<SortedMap<String, byte[]>> replace(String component, String text) {
        return Edit.replace(hand(), component, text, Map.of());
    }

    @Test
    void aBlockHasItsOwnCommentsAndNoOthers() {
        Block block = Edit.block(hand(), "netz");
        assertThat(block).isEqualTo(new Block(FILE, Block.Sort.TEXT, 6, 11, """
                        # das alte Netz
                        # im Keller
                        netz:
                          kind: network   # so
                          # noch nicht gemessen
                          restart:   2h
                        """));
        assertThat(there(Edit.block(hand(), "anwendung")).text())
                .isEqualTo("# die Anwendung\nanwendung: {kind: application,\n   needs: [ netz ]}\n");
        assertThat(Edit.block(hand(), "fehlt")).isNull();
    }

    @Test
    void changedTextStandsWhereTheOldOneStood() {
        String text = text(
                replace("netz", "\r\n  netz:\r\n    kind: network\r\n    restart: 3h\r\n\r\n")
                        .orThrow(),
                FILE);
        assertThat(text)
                .isEqualTo(HAND.replaceAll("(?s)  # das alte.*?2h\n", "  netz:\n    kind: network\n    restart: 3h\n"));
    }

    @Test
    void theFileKeepsItsLineEndsAndTheMissingOneAtItsEnd() {
        String file = "components:\r\n    a: {kind: system}\r\n    b: {kind: system}";
        var files = Samples.of(FILE, file);
        String text =
                text(Edit.replace(files, "b", "b:\n  kind: network\n", Map.of()).orThrow(), FILE);
        assertThat(text).isEqualTo(file.replace("b: {kind: system}", "b:\r\n      kind: network"));
    }

    @Test
    void everyTextOfTheExampleStaysAsItIs() {
        Whole whole = Whole.of(Samples.ostsee(), CLASSES);
        int number = 0;
        for (String id : whole.read().orThrow().components().keySet()) {
            Block block = there(Finding.block(whole, id));
            assertThat(block.sort()).isEqualTo(Block.Sort.TEXT);
            assertThat(new TextEdit(whole, id).with(block.text()).orThrow()).isSameAs(whole.files());
            if (number++ % 20 != 0) continue;
            var after =
                    new TextEdit(whole, id).with(block.text() + "\n    # und\n").orThrow();
            assertThat(bytes(after)).isNotEqualTo(bytes(whole.files()));
            assertThat(bytes(Edit.replace(after, id, block.text(), CLASSES).orThrow()))
                    .as(id)
                    .isEqualTo(bytes(whole.files()));
        }
    }

    @Test
    void whatIsNotOneComponentIsRefused() {
        assertThat(keys(replace("netz", ""))).containsExactly("edit.empty");
        assertThat(keys(replace("netz", "# nur ein Wort"))).containsExactly("edit.spills");
        assertThat(keys(replace("netz", "netz: {kind: network}\nmehr: {kind: network}")))
                .containsExactly("edit.spills");
        assertThat(keys(replace("netz", "netz: {kind: network}\n  x: 1"))).containsExactly("yaml.indent");
        assertThat(keys(replace("netz", "netz: {kind: network, name: \"offen}")))
                .isNotEmpty();
        assertThat(keys(replace("fehlt", "netz: {kind: network}"))).containsExactly("edit.none");
        assertThat(keys(replace("netz", "netz: {kind: netzwerk}"))).containsExactly("word.wrong");
    }

    @Test
    void problemsPointIntoTheText() {
        Read<?> read = replace("netz", "# neu\nnetz:\n  kind: network\n  needs: [anwendng]\n");
        Problem problem = read.problems().getFirst();
        assertThat(problem.text(Locale.GERMAN)).startsWith("a.yaml:9:13: Die Komponente „anwendng“ gibt es nicht.");
        assertThat(there(Edit.block(hand(), "netz")).line(problem.at())).isEqualTo(4);
    }

    @Test
    void anotherIdIsTakenWhenNobodyNeedsTheOldOne() {
        assertThat(keys(replace("netz", "netz-2: {kind: network}"))).containsExactly("ref.unknown");
        assertThat(keys(replace("netz", "anwendung: {kind: network}"))).containsExactly("yaml.duplicate");
        assertThat(InventoryFolder.read(
                                replace("anwendung", "neu: {kind: system}").orThrow(), Map.of())
                        .positions())
                .containsOnlyKeys("netz", "neu");
    }

    @Test
    void whatWasWrongElsewhereDoesNotStopTheMending() {
        var files = Samples.of(FILE, "components:\n  a: {kind: sytem}\n  b: {kind: sytem}\n");
        assertThat(keys(Edit.replace(files, "a", "a: {kind: system}", Map.of())))
                .isEmpty();
        assertThat(keys(Edit.replace(files, "a", "a: {kind: sysstem}", Map.of())))
                .containsExactly("word.wrong");
    }

    @Test
    void anchorsThatOthersUseAreNotLost() {
        var files = Samples.of(FILE, "components:\n  a: &x {kind: system}\n  b: *x\n");
        assertThat(keys(Edit.replace(files, "a", "a: {kind: system}", Map.of())))
                .containsExactly("yaml.noAnchor");
        assertThat(keys(Edit.replace(files, "a", "a: &x {kind: network}", Map.of())))
                .containsExactly("edit.spills");
        assertThat(keys(Edit.replace(files, "b", "b: {kind: network}", Map.of())))
                .isEmpty();
    }

    @Test
    void whatStandsBetweenBracesIsLeftToPeople() {
        var files = Samples.of(FILE, "components: {a: {kind: system}, b: {kind: system}}\n");
        assertThat(there(Edit.block(files, "a")).sort()).isEqualTo(Block.Sort.FLOW);
        assertThat(keys(Edit.replace(files, "a", "a: {kind: network}", Map.of())))
                .containsExactly("edit.flow");
    }
}
