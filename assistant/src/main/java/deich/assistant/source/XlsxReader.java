// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads XLSX (ECMA-376): each visible sheet a table under its name. Formulas are never computed. */
final class XlsxReader {
    private final Parts parts;
    private final Gathered gathered;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<String, String> targets = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();

    private XlsxReader(Parts parts, Gathered gathered) {
        this.parts = parts;
        this.gathered = gathered;
    }

    static void read(Parts parts, Gathered gathered) throws Stopped {
        XlsxReader reader = new XlsxReader(parts, gathered);
        Xml.walk(parts.text("xl/workbook.xml"), reader::workbook);
        String relations = "xl/_rels/workbook.xml.rels";
        if (parts.has(relations)) Xml.walk(parts.text(relations), reader::relations);
        if (parts.has("xl/sharedStrings.xml")) Xml.walk(parts.text("xl/sharedStrings.xml"), reader::strings);
        XlsxNumbers numbers = XlsxNumbers.of(parts);
        for (var sheet : reader.sheets.entrySet()) reader.sheet(sheet.getKey(), sheet.getValue(), numbers);
        for (String name : reader.hidden) gathered.left(Remark.Sort.HIDDEN_CELLS, name, 0);
    }

    private void workbook(Xml xml) throws XMLStreamException, Stopped {
        while (xml.next()) {
            if (!xml.begins("sheet")) continue;
            boolean seen =
                    xml.attribute("state").isEmpty() || xml.attribute("state").equals("visible");
            // both the sheet's own name and the name of its part are attributes; the part's is "id"
            if (seen) sheets.put(xml.attribute("name"), xml.attribute("id"));
            else hidden.add(xml.attribute("name"));
        }
    }

    private void relations(Xml xml) throws XMLStreamException, Stopped {
        while (xml.next()) {
            if (!xml.begins("Relationship")) continue;
            String target = xml.attribute("Target");
            targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    private void strings(Xml xml) throws XMLStreamException, Stopped {
        while (xml.next()) if (xml.begins("si")) strings.add(XlsxSheet.text(xml, "si"));
    }

    private void sheet(String name, String id, XlsxNumbers numbers) throws Stopped {
        String part = targets.getOrDefault(id, "");
        if (!parts.has(part)) {
            gathered.left(Remark.Sort.DAMAGED, name, 0);
            return;
        }
        XlsxSheet sheet = new XlsxSheet(strings, numbers);
        Xml.walk(parts.text(part), sheet::read);
        for (String text : sheet.hidden()) gathered.left(Remark.Sort.HIDDEN_CELLS, text, 0);
        if (sheet.rows().isEmpty()) return;
        gathered.heading(1, name, 0);
        gathered.table(sheet.rows(), false, 0);
    }
}
