// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.model.fact.FactRef;
import deich.model.inventory.Component;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fact of the inventory as a question that one can ask somebody on the telephone. */
public record FactWords(Telling telling) {
    /** A need of a component, of one of its jobs or of one of its fallbacks. */
    private static final Pattern NEED =
            Pattern.compile("(?:(repair|rebuild|restart)\\.|fallbacks\\.(.+?)\\.)?needs\\.(.+?)(\\.tolerance)?");

    private static final Pattern PART = Pattern.compile("(fallbacks|copies)\\.(.+)\\.([A-Za-z]+)");

    public String question(FactRef fact) {
        Matcher need = NEED.matcher(fact.field());
        if (need.matches()) return need(fact.owner(), need);
        Matcher part = PART.matcher(fact.field());
        if (part.matches()) return part(fact.owner(), part);
        return plain(fact);
    }

    /** "Zu fragen: ...", with one full stop at the end and no second mark behind a question. */
    public String ask(String whom) {
        if (whom.isBlank()) return telling.text("ask.nobody");
        return telling.text("ask", ended(whom.strip()));
    }

    private static String ended(String text) {
        return text.matches("(?s).*[.?!…]") ? text : text + ".";
    }

    private String need(String owner, Matcher need) {
        String kind = need.group(4) == null ? "need" : "tolerance";
        String target = telling.names().component(need.group(3));
        if (need.group(2) != null)
            return telling.text("fact.fallbacks." + kind, name(owner), fallback(owner, need.group(2)), target);
        String job = need.group(1) == null ? "" : need.group(1) + ".";
        return telling.text("fact." + job + kind, name(owner), target);
    }

    private String part(String owner, Matcher part) {
        String name = part.group(1).equals("copies") ? part.group(2) : fallback(owner, part.group(2));
        return known("fact." + part.group(1) + "." + part.group(3), name(owner), name);
    }

    private String plain(FactRef fact) {
        Component owner = telling.inventory().components().get(fact.owner());
        boolean unnamed = fact.field().equals("vendor") && owner != null && owner.vendor() == null;
        return known("fact." + (unnamed ? "vendor.unnamed" : fact.field()), name(fact.owner()), fact.field());
    }

    private String name(String owner) {
        return telling.names().component(owner);
    }

    private String fallback(String service, String id) {
        return telling.names().fallbackName(service, id);
    }

    /** Fields that later formats may bring are asked for by their name rather than left out. */
    private String known(String key, String owner, String detail) {
        try {
            return telling.text(key, owner, detail);
        } catch (java.util.MissingResourceException unknownField) {
            return telling.text("fact.other", owner, detail);
        }
    }
}
