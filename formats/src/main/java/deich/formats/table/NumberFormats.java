// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which style of an XLSX file shows a number as a date, a time or a percentage. */
final class NumberFormats {
    private final boolean from1904;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    private NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static NumberFormats none(boolean from1904) {
        return new NumberFormats(from1904);
    }

    static NumberFormats read(Xml xml, boolean from1904) throws XMLStreamException, TableFault {
        NumberFormats formats = new NumberFormats(from1904);
        while (xml.next()) {
            if (xml.begins("numFmt")) formats.codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
            else if (xml.begins("cellXfs")) formats.readStyles(xml);
        }
        return formats;
    }

    private void readStyles(Xml xml) throws XMLStreamException, TableFault {
        while (xml.next() && !xml.ends("cellXfs")) {
            if (xml.begins("xf")) styles.add(xml.number("numFmtId", 0));
        }
    }

    String shown(String number, int style) {
        if (!Numbers.isNumber(number)) return number;
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        BigDecimal value = new BigDecimal(number);
        if (isDate(format)) return Numbers.date(value, from1904);
        return isPercentage(format) ? Numbers.percentage(value) : Numbers.plain(value);
    }

    /** The numbers below 164 are fixed by the format (ECMA-376, part 1, 18.8.30). */
    private boolean isDate(int format) {
        String code = codes.get(format);
        if (code == null)
            return format >= 14 && format <= 22 || format >= 45 && format <= 47 || format >= 27 && format <= 36;
        return bare(code).matches("(?i).*[dmyhs].*");
    }

    private boolean isPercentage(int format) {
        String code = codes.get(format);
        return code == null ? format == 9 || format == 10 : bare(code).contains("%");
    }

    /** Without texts in quotes, colours and currencies in brackets, escaped characters. */
    private static String bare(String code) {
        return code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.|General|Standard", "");
    }
}
