// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tags that are not closed or not open, ids used twice and links that lead nowhere. */
final class Markup {
    private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "img", "input");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[^\\s=>/]+(?:=\"[^\"<]*\")?)*)\\s*(/?)>");

    private Markup() {}

    /** @return what is wrong; empty when nothing is */
    static String fault(String html) {
        String body = html.replaceFirst("(?i)^\\s*<!doctype html>", "").replaceAll("(?s)<style>.*?</style>", "");
        var open = new ArrayDeque<String>();
        Matcher tag = TAG.matcher(body);
        int at = 0;
        while (tag.find()) {
            if (body.substring(at, tag.start()).matches("(?s).*[<].*")) return "stray < before " + tag.group();
            at = tag.end();
            String name = tag.group(2);
            if (!tag.group(4).isEmpty() || VOID.contains(name)) continue;
            if (tag.group(1).isEmpty()) open.push(name);
            else if (open.isEmpty() || !open.pop().equals(name))
                return "not open: " + tag.group() + " near "
                        + body.substring(Math.max(0, tag.start() - 80), tag.start());
        }
        return open.isEmpty() ? links(body) : "not closed: " + open;
    }

    private static String links(String body) {
        Set<String> ids = new HashSet<>();
        Matcher id = Pattern.compile("\\sid=\"([^\"]*)\"").matcher(body);
        while (id.find()) if (!ids.add(id.group(1))) return "id twice: " + id.group(1);
        Matcher link =
                Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]*)\"").matcher(body);
        while (link.find()) if (!ids.contains(link.group(1))) return "leads nowhere: " + link.group(1);
        return "";
    }
}
