// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What somebody wants to have drafted. What its sort does not need is left empty and not looked at.
 *
 * @param scenario id
 * @param place key of a variant, such as {@code kf-01@rz-nord}; not needed where there is one only
 * @param service id
 * @param administration id; empty for all, where everything is seen
 * @param measure key of a step of the plan; empty for the first
 * @param plain in plainer words
 * @param locale of the text, which need not be the reader's
 */
public record Wish(
        Sort sort,
        String scenario,
        String place,
        String service,
        String administration,
        String measure,
        boolean plain,
        Locale locale) {

    public static Locale locale(String language) {
        return language.equals("en") ? Locale.UK : Locale.GERMANY;
    }

    String query() {
        return "art=" + sort.word()
                + field("szenario", scenario)
                + field("ort", place)
                + field("leistung", service)
                + field("verwaltung", administration)
                + field("massnahme", measure)
                + (plain ? "&einfach=true" : "")
                + "&sprache=" + locale.getLanguage();
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
