// SPDX-License-Identifier: EUPL-1.2
package deich.formats.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as text, with a decimal point. */
public final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,30})?([eE]-?\\d{1,3})?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");

    private Numbers() {}

    /** From {@code low} to {@code high}, both allowed. */
    public static double decimal(String text, double low, double high) throws BadValue {
        if (!DECIMAL.matcher(text).matches()) throw BadValue.meant(meant(text), "number.wrong", text);
        double number = Double.parseDouble(text);
        if (number < low || number > high) throw BadValue.of("number.range", text, plain(low), plain(high));
        return number;
    }

    /** Above 0 to 1: a level or a share. */
    public static double part(String text) throws BadValue {
        if (DECIMAL.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            if (number > 1 && number <= 100) throw BadValue.meant(plain(number / 100), "number.part", text);
            if (!(number > 0 && number <= 1)) throw BadValue.of("number.part", text);
        }
        return decimal(text, 0, 1);
    }

    public static int whole(String text, int low, int high) throws BadValue {
        if (!text.matches("-?\\d{1,10}")) throw BadValue.of("number.whole", text, low, high);
        long number = Long.parseLong(text);
        if (number < low || number > high) throw BadValue.of("number.range", text, low, high);
        return (int) number;
    }

    private static @Nullable String meant(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) return plain(Integer.parseInt(percent.group(1)) / 100.0);
        return text.matches("-?\\d{1,15},\\d{1,20}") ? text.replace(',', '.') : null;
    }

    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
