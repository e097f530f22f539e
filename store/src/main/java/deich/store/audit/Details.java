// SPDX-License-Identifier: EUPL-1.2
package deich.store.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Details as they stand in the database: a line for each, {@code key=value}, with a backslash before what would mislead. */
final class Details {

    static final int MOST = 20;
    static final int LONGEST = 300;

    private Details() {}

    static String write(SortedMap<String, String> details) {
        var text = new StringBuilder();
        details.forEach((key, value) ->
                text.append(escape(key)).append('=').append(escape(value)).append('\n'));
        return text.toString();
    }

    static SortedMap<String, String> read(String text) {
        var details = new TreeMap<String, String>();
        for (String line : text.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) details.put(unescape(line.substring(0, equals)), unescape(line.substring(equals + 1)));
        }
        return details;
    }

    /** As they may be kept: few, and short. What is longer is cut, for an audit log must never refuse. */
    static SortedMap<String, String> bounded(Map<String, String> details) {
        if (details.size() > MOST) throw new IllegalArgumentException(details.size() + " details");
        var bounded = new TreeMap<String, String>();
        details.forEach((key, value) -> {
            if (!key.matches("[a-z][a-zA-Z.-]{0,39}")) throw new IllegalArgumentException("detail '" + key + "'");
            bounded.put(key, cut(value, LONGEST));
        });
        return bounded;
    }

    /** The text without what PostgreSQL keeps nowhere, and no longer than allowed. */
    static String cut(String text, int longest) {
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
