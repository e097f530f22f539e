// SPDX-License-Identifier: EUPL-1.2
package deich.server.paper;

import deich.assess.Assessment;
import deich.formats.problem.Position;
import deich.formats.table.CsvWriting;
import deich.formats.table.OdsWriting;
import deich.formats.table.Sheet;
import deich.formats.table.XlsxWriting;
import deich.model.inventory.Inventory;
import deich.report.EmergencyFolder;
import deich.report.HtmlReport;
import deich.report.JsonReport;
import deich.report.JunitReport;
import deich.report.SarifReport;
import deich.report.folder.FolderOrder;
import deich.report.machine.FilePlace;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Said;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.work.Newest;
import deich.server.work.Workbench;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the files that go out of Deich, from what the reader may see. */
final class Paper {
    private static final String BOM = "\uFEFF";

    private final Desk desk;
    private final Workbench workbench;
    private final Veil veil;
    private final Said said;
    private final String version;
    private final @Nullable Assessment found;
    private final int judged;

    /** @param newest stress test that is in memory; null for none */
    Paper(Desk desk, Workbench workbench, String version, @Nullable Newest newest) {
        this.desk = desk;
        this.workbench = workbench;
        this.veil = Veil.of(desk);
        this.said = desk.said("paper");
        this.version = version;
        this.found = newest == null ? null : newest.assessment();
        this.judged = newest == null ? 0 : newest.version();
    }

    /** A file. @param policy a page's own Content-Security-Policy; null for what is no page */
    record Sheaf(byte[] bytes, String type, @Nullable String policy) {
        Sheaf(byte[] bytes, String type) {
            this(bytes, type, null);
        }
    }

    @FunctionalInterface
    private interface Body {
        void writeTo(Appendable out) throws IOException;
    }

    @FunctionalInterface
    private interface Bytes {
        void writeTo(ByteArrayOutputStream out) throws IOException;
    }

    /** Whether formats may be offered that name everything there is by its id. */
    boolean whole() {
        return veil.clear();
    }

    /** @throws Missing when there is no such file, or not for this reader */
    Sheaf file(String name) {
        return switch (name) {
            case "bericht.html" -> html();
            case "bericht.json" ->
                text(machine(), "application/json", a -> out -> JsonReport.write(a, version, said.locale(), out));
            case "bericht.sarif" -> sarif();
            case "bericht.junit.xml" ->
                text(machine(), "application/xml", a -> out -> JunitReport.write(a, said.locale(), out));
            case "tabellen.xlsx" ->
                new Sheaf(
                        XlsxWriting.write(sheets(), said.t("sheet.choices")),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            case "tabellen.ods" ->
                new Sheaf(OdsWriting.write(sheets()), "application/vnd.oasis.opendocument.spreadsheet");
            case "ergebnisse.csv" -> csv(new Tables(said).verdicts(seen()));
            case "ausfaelle.csv" -> csv(new Tables(said).outages(seen()));
            case "komponenten.csv" -> csv(new Tables(said).components(desk.inventory()));
            case "bestand.zip" -> zip();
            default -> folder(name);
        };
    }

    private Assessment seen() {
        if (found == null) throw new Missing();
        return Veiled.of(found, veil);
    }

    /** Names everything by its id: for those who see everything. */
    private Assessment machine() {
        if (!whole()) throw new Missing();
        return seen();
    }

    private interface Writing {
        Body of(Assessment assessment);
    }

    private static Sheaf text(Assessment assessment, String type, Writing writing) {
        return new Sheaf(written(writing.of(assessment)), type + ";charset=UTF-8");
    }

    private Sheaf html() {
        Assessment seen = seen();
        byte[] page = written(out -> HtmlReport.write(seen, version, said.locale(), out));
        return new Sheaf(
                page,
                "text/html;charset=UTF-8",
                HtmlReport.policy(seen, version, said.locale()) + "; frame-ancestors 'none'");
    }

    private Sheaf sarif() {
        Map<String, Position> positions = desk.opened().positions();
        return text(
                machine(),
                "application/sarif+json",
                a -> out -> SarifReport.write(a, version, id -> place(positions.get(id)), said.locale(), out));
    }

    private static Optional<FilePlace> place(@Nullable Position at) {
        return at == null ? Optional.empty() : Optional.of(new FilePlace(at.file(), at.line()));
    }

    private List<Sheet> sheets() {
        var tables = new Tables(said);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(tables.cover(cover()));
        if (found != null) {
            sheets.add(tables.verdicts(seen()));
            sheets.add(tables.outages(seen()));
        }
        sheets.add(tables.components(desk.inventory()));
        return sheets;
    }

    private List<String> cover() {
        Inventory inventory = desk.inventory();
        var lines = new ArrayList<String>();
        lines.add(said.words().of(inventory.classification()));
        lines.add(desk.opened().stock().title());
        lines.add(inventory.notice());
        lines.add(said.t("cover.version", desk.opened().version(), said.words().date(workbench.today())));
        if (found != null) lines.add(said.t("cover.judged", judged));
        if (!whole()) lines.add(said.t("cover.part", desk.visit().organisation().name()));
        lines.add(said.words().text("disclaimer"));
        return lines;
    }

    /** Spreadsheets know by the mark at the beginning that it is UTF-8. */
    private static Sheaf csv(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(sheet.columns().stream().map(Sheet.Column::title).toList());
        rows.addAll(sheet.rows());
        return new Sheaf((BOM + CsvWriting.write(rows)).getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8");
    }

    private Sheaf zip() {
        if (!whole()) throw new Missing();
        return new Sheaf(bytes(out -> desk.opened().files().zip(out)), "application/zip");
    }

    /** {@code notfallmappe-amt-a.pdf}. */
    private Sheaf folder(String name) {
        if (!name.matches("notfallmappe-[a-zA-Z0-9._-]+\\.(pdf|odt)")) throw new Missing();
        String administration = name.substring("notfallmappe-".length(), name.length() - 4);
        if (!veil.opensAll(administration)) throw new Missing();
        EmergencyFolder folders = folders();
        if (!folders.administrations().contains(administration)) throw new Missing();
        EmergencyFolder.Written folder = folders.folder(administration);
        return name.endsWith(".pdf")
                ? new Sheaf(bytes(folder::pdf), "application/pdf")
                : new Sheaf(bytes(folder::odt), "application/vnd.oasis.opendocument.text");
    }

    /** Of what may be seen alone: a folder lists, it does not compute. */
    private EmergencyFolder folders() {
        return EmergencyFolder.of(new FolderOrder(
                desk.inventory(), workbench.today(), workbench.content().duties(), version, said.locale()));
    }

    private static byte[] written(Body body) {
        var text = new StringBuilder();
        try {
            body.writeTo(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Bytes body) {
        var out = new ByteArrayOutputStream();
        try {
            body.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
