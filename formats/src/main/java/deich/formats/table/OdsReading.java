// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first sheet of an ODS file. A cell or row that the file repeats a million times to fill the sheet costs
 * nothing as long as it is empty. Formulas are never evaluated.
 */
final class OdsReading {
    private final Grid grid = new Grid();
    private int line = 1;

    static Table read(Archive archive) throws TableFault {
        if (archive.has("META-INF/manifest.xml")) refuseEncrypted(archive);
        return Xml.walk(archive.part("content.xml"), new OdsReading()::content);
    }

    private static void refuseEncrypted(Archive archive) throws TableFault {
        boolean encrypted = Xml.walk(archive.part("META-INF/manifest.xml"), xml -> {
            while (xml.next()) if (xml.begins("encryption-data")) return true;
            return false;
        });
        if (encrypted) throw new TableFault(Fault.Sort.ENCRYPTED, "");
    }

    private Table content(Xml xml) throws XMLStreamException, TableFault {
        while (xml.next()) if (xml.begins("table")) return sheet(xml);
        throw new TableFault(Fault.Sort.NO_TABLE, "");
    }

    private Table sheet(Xml xml) throws XMLStreamException, TableFault {
        while (xml.next() && !xml.ends("table")) {
            if (xml.begins("table-row")) row(xml);
            else if (xml.begins("shapes") || xml.begins("forms")) xml.skip();
        }
        return grid.table();
    }

    private void row(Xml xml) throws XMLStreamException, TableFault {
        int times = xml.number("number-rows-repeated", 1);
        Cells cells = new Cells();
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.begins("table-cell")) cells.add(xml.number("number-columns-repeated", 1), text(xml));
            else if (xml.begins("covered-table-cell")) cells.pass(xml);
        }
        // An empty row is only counted; a filled one that is repeated runs into the limit of rows.
        for (int i = 0; i < (cells.empty() ? 0 : times); i++) cells.into(grid, line + i);
        line = Math.addExact(line, times);
    }

    /** A filled cell as the person sees it; dates and numbers in a form that does not hang on the country. */
    private static String text(Xml xml) throws XMLStreamException, TableFault {
        String type = xml.attribute("value-type");
        String value = xml.attribute("value");
        String date = xml.attribute("date-value");
        String truth = xml.attribute("boolean-value");
        String written = OdsText.of(xml);
        return switch (type) {
            case "float", "currency" -> Numbers.isNumber(value) ? Numbers.plain(new BigDecimal(value)) : written;
            case "percentage" -> Numbers.isNumber(value) ? Numbers.percentage(new BigDecimal(value)) : written;
            case "date" -> date.isEmpty() ? written : date.replaceFirst("T00:00(:00(\\.0+)?)?$", "");
            case "boolean" -> truth.isEmpty() ? written : truth;
            default -> written;
        };
    }
}
