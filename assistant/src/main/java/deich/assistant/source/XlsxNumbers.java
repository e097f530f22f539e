// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What the cell styles of an XLSX file make of numbers: dates and percentages (ECMA-376 part 1, 18.8.30). */
final class XlsxNumbers {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?");
    /** Colours, conditions and text of its own in a format. */
    private static final Pattern BESIDES = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"");

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    static XlsxNumbers of(Parts parts) throws Stopped {
        XlsxNumbers numbers = new XlsxNumbers();
        if (parts.has("xl/styles.xml")) Xml.walk(parts.text("xl/styles.xml"), numbers::read);
        return numbers;
    }

    private void read(Xml xml) throws XMLStreamException, Stopped {
        boolean cells = false;
        while (xml.next()) {
            if (xml.begins("cellXfs")) cells = true;
            if (xml.ends("cellXfs")) cells = false;
            if (cells && xml.begins("xf")) styles.add(xml.number("numFmtId", 0));
            if (xml.begins("numFmt"))
                formats.put(
                        xml.number("numFmtId", 0), xml.attribute("formatCode").toLowerCase(Locale.ROOT));
        }
    }

    /** A number as the sheet shows it, nearly. */
    String shown(String number, int style) {
        if (!NUMBER.matcher(number).matches()) return number;
        BigDecimal value = new BigDecimal(number);
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        if (percent(format)) return plain(value.movePointRight(2)) + " %";
        if (date(format) && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(2_900_000)) < 0)
            return EPOCH.plusDays(value.longValue()).toString();
        return plain(value);
    }

    private boolean percent(int format) {
        return format == 9 || format == 10 || formats.getOrDefault(format, "").contains("%");
    }

    private boolean date(int format) {
        String own = BESIDES.matcher(formats.getOrDefault(format, "")).replaceAll("");
        return format >= 14 && format <= 17 || format == 22 || own.contains("yy") || own.contains("dd");
    }

    private static String plain(BigDecimal value) {
        return value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
