// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import static deich.formats.edit.Samples.CLASSES;
import static deich.formats.edit.Samples.keys;
import static deich.formats.edit.Samples.text;
import static deich.formats.edit.Samples.there;
import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.write.InventoryWriter;
import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FormEditTest {

    private static final String FILE = "a.yaml";
    private static final String HAND = """
            facts: {by: ich, on: 2026-01-01}
            components:
              # das Netz
              netz:
                kind: network   # so
                # gemessen
                restart:   2h   # zweimal
                name: "Netz"
              srv: {kind: system, needs: [netz], place: haus}
              haus:
                kind: site
            """;

    private static Read<SortedMap<String, byte[]>> change(
            SortedMap<String, byte[]> files, String id, UnaryOperator<Component.Builder> change) {
        Component before = InventoryFolder.read(files, Map.of()).orThrow().component(id);
        return Edit.replace(files, before, change.apply(before.toBuilder(id)).build(), Map.of());
    }

    private static String changed(String file, String text, String id, UnaryOperator<Component.Builder> change) {
        return text(change(Samples.of(file, text), id, change).orThrow(), file);
    }

    @Test
    void onlyTheKeysThatDifferAreWritten() {
        assertThat(changed(FILE, HAND, "netz", c -> c.name("Netz A")))
                .isEqualTo(HAND.replace("name: \"Netz\"", "name: Netz A"));
        assertThat(changed(FILE, HAND, "netz", c -> c.name("netz")))
                .isEqualTo(HAND.replace("    name: \"Netz\"\n", ""));
        assertThat(changed(FILE, HAND, "netz", c -> c.restart(Job.INSTANT).place("haus")))
                .isEqualTo(HAND.replace("restart:   2h   # zweimal", "restart: 0")
                        .replace("name: \"Netz\"\n", "name: \"Netz\"\n    place: haus\n"));
    }

    @Test
    void theSourceOfTheFileIsNotRepeated() {
        var ich = new Source("ich", LocalDate.of(2026, 1, 1), null, "");
        Fact<Span> day = new Fact.Stated<>(Span.hours(24), ich);
        assertThat(changed(FILE, HAND, "netz", c -> c.restart(new Job(day, null, Need.NONE))))
                .contains("    # gemessen\n    restart: 1d\n");
        Fact<Span> other = new Fact.Stated<>(Span.hours(24), new Source("du", null, null, ""));
        assertThat(changed(FILE, HAND, "netz", c -> c.restart(new Job(other, null, Need.NONE))))
                .contains("by: du");
    }

    @Test
    void whatStandsInBracesIsWrittenInLines() {
        assertThat(changed(FILE, HAND, "srv", c -> c.name("Server")))
                .isEqualTo(HAND.replace("srv: {kind: system, needs: [netz], place: haus}", """
                        srv:
                            kind: system
                            name: Server
                            place: haus
                            needs:
                              - netz"""));
    }

    @Test
    void whoHasSeenAnOldStateIsTold() {
        var files = Samples.of(FILE, HAND);
        Component seen = Component.of("netz", Kind.NETWORK).name("früher").build();
        assertThat(keys(Edit.replace(files, seen, seen, Map.of()))).containsExactly("edit.meanwhile");
    }

    @Test
    void whatDefaultsWouldOverruleIsTold() {
        String file =
                "defaults: {system: {restart: {assumed: 1h, range: [1h, 2h]}}}\ncomponents:\n  a:\n    kind: system\n    restart: 3h\n";
        assertThat(keys(change(Samples.of(FILE, file), "a", c -> c.restart(new Job(Fact.missing(), null, Need.NONE)))))
                .containsExactly("edit.notSame");
        assertThat(changed(FILE, file, "a", c -> c.name("A")))
                .isEqualTo(file.replace("system\n", "system\n    name: A\n"));
    }

    @Test
    void needsInListsStayThere() {
        var files = Samples.of(FILE, HAND);
        files.put("needs.csv", "component,on\nnetz,haus\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Component before = InventoryFolder.read(files, Map.of()).orThrow().component("netz");
        Component after =
                before.toBuilder("netz").needs(Need.on("x"), Need.on("haus")).build();
        assertThat(keys(Edit.replace(files, before, after, Map.of()))).containsExactly("ref.unknown");
        var more = Edit.add(files, Component.of("x", Kind.SYSTEM).build(), FILE, Map.of())
                .orThrow();
        var now = Edit.replace(more, before, after, Map.of());
        assertThat(keys(now)).isEmpty();
        assertThat(text(now.orThrow(), FILE))
                .contains("    needs:\n      - x\n")
                .doesNotContain("- haus");
    }

    @Test
    void aRowKeepsItsOtherCellsAndTheListItsOtherRows() {
        String list =
                "id;kind;name;needs;restart\r\na;system;\"Ärger; \"\"x\"\"\";b;1h\r\n\r\nb;system; B ;;\r\nc;\"system\";C;a b;";
        assertThat(changed("l.csv", list, "a", c -> c.name("=Neu;")))
                .isEqualTo(list.replace("\"Ärger; \"\"x\"\"\"", "\"'=Neu;\""));
        assertThat(changed("l.csv", list, "c", c -> c.restart(Job.UNKNOWN).needs(Need.on("b"))))
                .isEqualTo(list.replace("C;a b;", "C;b;"));
        byte[] latin = list.getBytes(java.nio.charset.Charset.forName("windows-1252"));
        var files = Samples.of("l.csv", list);
        files.put("l.csv", latin);
        var after = change(files, "b", c -> c.name("Über")).orThrow();
        assertThat(bytes("l.csv", after)).isEqualTo(bytes("l.csv", files).replace(" B ", "Über"));
    }

    private static String bytes(String file, SortedMap<String, byte[]> files) {
        return Samples.bytes(files).getOrDefault(file, "");
    }

    @Test
    void whatARowCannotSayMovesToTheFileBesideIt() {
        String list = "id,kind,restart\na,system,1h\nb,system,\n";
        var files = Samples.of("l.csv", list);
        files.put("l.yaml", "facts: {by: ich}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var after = change(files, "a", c -> c.labels(Map.of("x", "y")));
        assertThat(keys(after)).containsExactly("edit.moved");
        assertThat(text(after.orThrow(), "l.csv")).isEqualTo("id,kind,restart\nb,system,\n");
        assertThat(text(after.orThrow(), "l.yaml")).isEqualTo("""
                facts: {by: ich}
                components:
                  a:
                    kind: system
                    labels: {x: "y"}
                    restart: 1h
                """);
        assertThat(after.problems().getFirst().sentence(Locale.GERMAN)).contains("„l.yaml“");
        assertThat(keys(change(files, "b", c -> c.name("B")))).containsExactly("edit.moved");
    }

    @Test
    void addedAndRemovedAgainLeavesTheBytes() {
        Component c = Component.of("neu", Kind.SYSTEM)
                .name("Neu")
                .restart(Job.INSTANT)
                .build();
        for (String text :
                new String[] {HAND, HAND.stripTrailing(), "facts: {by: ich}\n\n", HAND + "\n# Ende\nevidence: []\n"}) {
            var files = Samples.of(FILE, text);
            var added = Edit.add(files, c, FILE, Map.of()).orThrow();
            Component there = InventoryFolder.read(added, Map.of()).orThrow().component("neu");
            assertThat(there.name()).isEqualTo("Neu");
            assertThat(there.recovery().restart().takes().toString())
                    .contains(text.contains("on:") ? "2026-01-01" : "ich");
            if (!text.startsWith("facts: {by: ich}\n"))
                assertThat(Samples.bytes(Edit.remove(added, "neu", Map.of()).orThrow()))
                        .isEqualTo(Samples.bytes(files));
        }
        var files = Samples.of(FILE, HAND);
        var added = Edit.add(files, c, "ordner/neu.yaml", Map.of()).orThrow();
        assertThat(Samples.bytes(Edit.remove(added, "neu", Map.of()).orThrow())).isEqualTo(Samples.bytes(files));
        assertThat(Edit.add(files, c, null, Map.of()).orThrow()).hasSize(2);
        assertThat(keys(Edit.add(files, c, "scenarios/x.yaml", Map.of()))).containsExactly("edit.file");
        assertThat(keys(Edit.add(files, c, "../x.yaml", Map.of()))).containsExactly("edit.file");
        assertThat(keys(Edit.add(files, Component.of("netz", Kind.SYSTEM).build(), FILE, Map.of())))
                .containsExactly("id.twice");
    }

    @Test
    void whatOthersNeedStays() {
        var files = Samples.of(FILE, HAND + "  mehr: {kind: system, place: haus}\n");
        Read<?> refused = Edit.remove(files, "haus", Map.of());
        assertThat(refused.problems())
                .extracting((Problem p) -> p.at().line() + " " + p.arguments().getLast())
                .containsExactly("9 srv", "12 mehr");
        assertThat(text(Edit.remove(files, "mehr", Map.of()).orThrow(), FILE)).isEqualTo(HAND);
        files.put(
                "fates.yaml",
                "sharedFates: {f: {members: [srv, mehr]}}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(keys(Edit.remove(files, "mehr", Map.of()))).contains("ref.unknown");
    }

    @Test
    void everyComponentOfTheExampleWrittenAnewIsReadAsItWas() {
        Whole whole = Whole.of(Samples.ostsee(), CLASSES);
        Inventory inventory = whole.read().orThrow();
        SortedMap<String, byte[]> files = new TreeMap<>(whole.files());
        for (Component c : inventory.components().values()) {
            String name = there(whole.at(c.id())).file();
            YamlFile file = there(YamlFile.read(name, there(files.get(name)), new Problems()));
            deich.formats.edit.Span span = there(file.component(c.id()));
            var keys = InventoryWriter.lines(c, file.source());
            var comments = file.lines().bare(span.comments(), span.first());
            files.put(
                    name,
                    file.lines()
                            .with(span.comments(), span.end(), KeyEdit.block(comments, c.id(), keys, span.indent()))
                            .bytes());
        }
        Inventory again = InventoryFolder.read(files, CLASSES).orThrow();
        assertThat(again).isEqualTo(inventory);
        files.forEach((name, content) -> assertThat(content.length).isBetween(1, whole.content(name).length * 3));
    }

    @Test
    void oneLineOfTheExampleChangesWithAName() {
        Whole whole = Whole.of(Samples.ostsee(), CLASSES);
        int number = 0;
        for (Component c : whole.read().orThrow().components().values()) {
            assertThat(new FormEdit(whole, c, c).done().orThrow()).isSameAs(whole.files());
            boolean inBraces =
                    text(whole.files(), there(whole.at(c.id())).file()).contains("\n  " + c.id() + ": {");
            if (number++ % 20 != 0 || inBraces) continue;
            Component renamed = c.toBuilder(c.id()).name("Ganz: anders").build();
            var after = new FormEdit(whole, c, renamed).done().orThrow();
            String file = there(whole.at(c.id())).file();
            List<String> gone =
                    new ArrayList<>(text(whole.files(), file).lines().toList());
            text(after, file).lines().forEach(gone::remove);
            assertThat(gone).as(c.id()).allMatch(line -> line.strip().startsWith("name:"));
            assertThat(text(after, file)).contains("name: \"Ganz: anders\"");
        }
    }
}
