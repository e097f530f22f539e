// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The parts of an XLSX file that its first visible sheet needs. */
record XlsxParts(byte[] sheet, List<String> strings, NumberFormats formats) {

    static XlsxParts of(Archive archive) throws TableFault {
        String relation = Xml.walk(archive.part("xl/workbook.xml"), XlsxParts::firstVisibleSheet);
        String target = Xml.walk(archive.part("xl/_rels/workbook.xml.rels"), xml -> target(xml, relation));
        return new XlsxParts(archive.part(path(target)), strings(archive), formats(archive));
    }

    private static String firstVisibleSheet(Xml xml) throws XMLStreamException, TableFault {
        while (xml.next()) {
            if (xml.begins("sheet") && !xml.attribute("state").matches("hidden|veryHidden")) return xml.attribute("id");
        }
        throw new TableFault(Fault.Sort.EMPTY, "");
    }

    private static String target(Xml xml, String id) throws XMLStreamException, TableFault {
        while (xml.next()) {
            if (xml.begins("Relationship") && xml.attribute("Id").equals(id)) return xml.attribute("Target");
        }
        throw new TableFault(Fault.Sort.DAMAGED, "");
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static List<String> strings(Archive archive) throws TableFault {
        if (!archive.has("xl/sharedStrings.xml")) return List.of();
        return Xml.walk(archive.part("xl/sharedStrings.xml"), XlsxParts::strings);
    }

    private static List<String> strings(Xml xml) throws XMLStreamException, TableFault {
        List<String> strings = new ArrayList<>();
        while (xml.next()) if (xml.begins("si")) strings.add(string(xml));
        return strings;
    }

    /** All runs of one string; rPh is how it is pronounced in Japanese. */
    private static String string(Xml xml) throws XMLStreamException, TableFault {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends("si")) {
            if (xml.begins("rPh")) xml.skip();
            else if (xml.begins("t")) text.append(run(xml));
        }
        return text.toString();
    }

    private static String run(Xml xml) throws XMLStreamException, TableFault {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends("t")) if (xml.isText()) text.append(xml.text());
        return text.toString();
    }

    private static NumberFormats formats(Archive archive) throws TableFault {
        boolean from1904 = Xml.walk(archive.part("xl/workbook.xml"), XlsxParts::countsFrom1904);
        if (!archive.has("xl/styles.xml")) return NumberFormats.none(from1904);
        return Xml.walk(archive.part("xl/styles.xml"), xml -> NumberFormats.read(xml, from1904));
    }

    private static boolean countsFrom1904(Xml xml) throws XMLStreamException, TableFault {
        while (xml.next())
            if (xml.begins("workbookPr")) return xml.attribute("date1904").matches("1|true");
        return false;
    }
}
