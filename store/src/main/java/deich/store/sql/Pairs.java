// SPDX-License-Identifier: EUPL-1.2
package deich.store.sql;

import java.util.SortedMap;
import java.util.TreeMap;

/** Small maps as text: a line for each entry, {@code key=value}, with a backslash before what would mislead. */
public final class Pairs {

    private Pairs() {}

    /** @param pairs keys without equals signs and line ends */
    public static String write(SortedMap<String, String> pairs) {
        var text = new StringBuilder();
        pairs.forEach((key, value) ->
                text.append(key).append('=').append(escape(value)).append('\n'));
        return text.toString();
    }

    public static SortedMap<String, String> read(String text) {
        var pairs = new TreeMap<String, String>();
        for (String line : text.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) pairs.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
        }
        return pairs;
    }

    /** The text without the zero that PostgreSQL keeps nowhere, and no longer than allowed. */
    public static String cut(String text, int longest) {
        String clean = text.replace("\0", "");
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) plain.append(c);
            else plain.append(text.charAt(++i) == 'n' ? '\n' : text.charAt(i));
        }
        return plain.toString();
    }
}
