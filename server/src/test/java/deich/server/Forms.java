// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the last form of a page as a browser would send it when nothing was touched. */
public final class Forms {
    private static final Pattern FIELD = Pattern.compile(
            "<input ([^>]*)>|<select ([^>]*)>(.*?)</select>|<textarea ([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");

    private Forms() {}

    public static Map<String, String> of(String page, String action) {
        int from = page.indexOf("action=\"" + action + "\"");
        if (from < 0) throw new AssertionError("no form for " + action);
        String form = page.substring(from, page.indexOf("</form>", from));
        var fields = new LinkedHashMap<String, String>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            if (field.group(1) != null) input(fields, field.group(1));
            else if (field.group(2) != null) fields.put(attribute(field.group(2), "name"), chosen(field.group(3)));
            else
                fields.put(
                        attribute(field.group(4), "name"), plain(field.group(5).replaceFirst("^\r?\n", "")));
        }
        return fields;
    }

    private static void input(Map<String, String> fields, String attributes) {
        boolean box = attributes.contains("type=\"checkbox\"") || attributes.contains("type=\"radio\"");
        if (box && !attributes.matches("(?s).* checked.*")) return;
        fields.put(attribute(attributes, "name"), attribute(attributes, "value"));
    }

    private static String chosen(String options) {
        Matcher chosen = CHOSEN.matcher(options);
        return chosen.find() ? plain(chosen.group(1)) : "";
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
