// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.prose;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** Lists of words, out of a file beside this package. */
final class Lexicon {
    private static final ResourceBundle LISTS = ResourceBundle.getBundle(
            "deich.assistant.prose.words",
            java.util.Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Lexicon() {}

    static Set<String> set(String list) {
        return new HashSet<>(Arrays.asList(LISTS.getString(list).split(" ")));
    }

    /** Pairs {@code word=value}. */
    static Map<String, String> map(String list) {
        var map = new LinkedHashMap<String, String>();
        for (String pair : LISTS.getString(list).split(" ")) {
            int at = pair.indexOf('=');
            map.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return map;
    }
}
