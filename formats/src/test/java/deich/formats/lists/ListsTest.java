// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.formats.table.Sheet;
import deich.formats.table.Sheet.Column;
import deich.formats.table.XlsxWriting;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as part of an inventory folder, read with everything else. */
class ListsTest {
    private static final String HEADING = "id;kind;name;operator;tags;restart;repair;mtpd;rpo;ask\n";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void head() throws IOException {
        write("inventory.yaml", """
                deich: inventory/1
                id: probe
                title: Probe
                classification: offen
                version: 1.0.0
                components:
                  netz: {kind: network, name: Netz}
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Read<Inventory> read() {
        return InventoryFolder.read(folder, Map.of());
    }

    private Component component(String id) {
        return read().orThrow().component(id);
    }

    @Test
    void componentsWithFactsAsInYaml() throws IOException {
        write(
                "liste.csv",
                HEADING
                        + "kfz;service;Kfz-Zulassung;;zeitkritisch register;;;3d;\"{assumed: 4h, range: [1h, 1d]}\";Frau J.\n"
                        + "app;application;\"OK; Fahr\";nord;;2h;unknown;;;\n"
                        + "nord;provider;Nord-IT;;;;;;;\n");
        Component kfz = component("kfz");
        assertThat(kfz.kind()).isEqualTo(Kind.SERVICE);
        assertThat(kfz.tags()).containsExactly("register", "zeitkritisch");
        assertThat(kfz.ask()).isEqualTo("Frau J.");
        assertThat(kfz.objectives().mtpd()).isEqualTo(Fact.stated(Duration.ofDays(3)));
        assertThat(kfz.objectives().rpo()).isInstanceOf(Fact.Assumed.class);
        Component app = component("app");
        assertThat(app.name()).isEqualTo("OK; Fahr");
        assertThat(app.operator()).isEqualTo("nord");
        assertThat(app.recovery().restart().takes()).isEqualTo(Fact.stated(Span.hours(2)));
        assertThat(app.recovery().repair().takes()).isInstanceOf(Fact.Missing.class);
    }

    @Test
    void needsInACellPlainOrAsInYaml() throws IOException {
        write("liste.yaml", "facts: {by: IT-Amt, on: 2026-06-01}\n");
        write("liste.csv", """
                id,kind,needs,rebuild,data
                a,system,netz b,2d,
                b,system,"[netz, {any: [c, d]}]",,
                c,system,,,
                d,data,c,,"{copies: {band: {every: 1d, online: false}}}"
                """);
        assertThat(component("a").needs().leaves())
                .extracting(Need.Leaf::target)
                .containsExactly("netz", "b");
        assertThat(component("a").needs().leaves().getFirst().present())
                .isInstanceOfSatisfying(
                        Fact.Stated.class, f -> assertThat(f.source().by()).isEqualTo("IT-Amt"));
        assertThat(component("b").needs())
                .isInstanceOfSatisfying(
                        Need.All.class, all -> assertThat(all.of().get(1)).isInstanceOf(Need.Any.class));
        assertThat(component("d").data()).isNotNull();
        write("liste.csv", "id,kind,needs,data\na,system,nezt a,{}\nb,data,\"[c, {any: []}]\",\n");
        assertThat(read().problems())
                .extracting(Problem::key)
                .contains("ref.unknown", "need.itself", "key.otherKind", "need.anyOfNothing");
    }

    @Test
    void needsAreAddedToWhatStandsInOtherFiles() throws IOException {
        write("komponenten.csv", "id,kind\nkfz,service\napp,application\n");
        write("braucht.csv", "Component,ON,tolerance,assumed\nkfz,app,,\nkfz,netz,4h,true\napp,netz,,\n");
        List<Need.Leaf> leaves = component("kfz").needs().leaves();
        assertThat(leaves).extracting(Need.Leaf::target).containsExactly("app", "netz");
        assertThat(leaves.get(1).tolerance()).isEqualTo(Fact.stated(Span.hours(4)));
        assertThat(leaves.get(1).present()).isInstanceOf(Fact.Assumed.class);
        assertThat(component("app").needs().leaves()).hasSize(1);
    }

    @Test
    void spreadsheetsToo() throws IOException {
        List<Column> columns = Arrays.stream("id kind repair".split(" ", -1))
                .map(t -> new Column(t, 9, List.of()))
                .toList();
        byte[] xlsx =
                XlsxWriting.write(List.of(new Sheet("L", columns, List.of(List.of("a", "system", "4h")), 3)), "x");
        Files.write(folder.resolve("liste.xlsx"), xlsx);
        assertThat(component("a").recovery().repair().takes()).isEqualTo(Fact.stated(Span.hours(4)));
    }

    @Test
    void everyMistakeAtItsCell() throws IOException {
        write(
                "liste.csv",
                HEADING
                        + "a;dienst;;;;;;;;\n"
                        + ";service;;;;;;;;\n"
                        + "b;service;;;;;;3 Tage;;\n"
                        + "b;service;;gibt-es-nicht;;;;;;\n"
                        + "c;service;;;;;;\"{assumed: 4h\";;\n");
        Read<Inventory> read = read();
        assertThat(read.ok()).isFalse();
        assertThat(read.problems())
                .extracting(p -> p.at().toString())
                .contains("liste.csv:2:2", "liste.csv:3", "liste.csv:4:8", "liste.csv:5:1", "liste.csv:6:8");
        assertThat(read.problems()).extracting(Problem::key).contains("lists.cell-missing", "lists.id-twice");
        for (Problem p : read.problems()) assertThat(p.sentence(Locale.GERMAN)).doesNotStartWith("lists.");
    }

    @Test
    void namesOfColumnsAreChecked() throws IOException {
        write("liste.csv", "id;kind;opperator;ID\na;service;x;y\n");
        assertThat(read().problems())
                .extracting(Problem::key)
                .containsExactly("lists.unknown-column", "lists.column-twice");
        assertThat(read().problems().getFirst().suggestion()).isEqualTo("operator");
    }

    @Test
    void anythingElseIsReportedButTheSurveyIsPassedOver() throws IOException {
        write("erhebung.csv", "Leistung;Fachverfahren\nKfz;OK\n");
        write("~$liste.csv", "quatsch");
        assertThat(read().problems()).isEmpty();
        write("telefon.csv", "Name;Nummer\nA;1\n");
        assertThat(read().problems()).extracting(Problem::key).containsExactly("lists.unknown-list");
    }

    @Test
    void warnsOfOldEncodingAndReadsOn() throws IOException {
        Files.write(
                folder.resolve("liste.csv"), "id;kind;name\na;service;Öl\n".getBytes(Charset.forName("windows-1252")));
        Read<Inventory> read = read();
        assertThat(read.problems()).extracting(Problem::key).containsExactly("table.windows-1252");
        assertThat(read.orThrow().component("a").name()).isEqualTo("Öl");
    }
}
