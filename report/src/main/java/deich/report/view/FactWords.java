// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.model.fact.FactRef;

/** A fact of the inventory as a question that one can ask somebody on the telephone. */
public record FactWords(Telling telling) {

    public String question(FactRef fact) {
        String owner = telling.names().component(fact.owner());
        String field = fact.field();
        if (field.startsWith("needs.")) return need(owner, field.substring(6));
        if (field.startsWith("fallbacks.")) return fallback(fact.owner(), owner, field.substring(10));
        if (field.startsWith("copies.")) return part("fact.copies.", owner, field.substring(7));
        return plain(owner, field);
    }

    private String need(String owner, String rest) {
        if (rest.endsWith(".tolerance"))
            return telling.text("fact.tolerance", owner, telling.names().component(cut(rest, ".tolerance")));
        return telling.text("fact.need", owner, telling.names().component(rest));
    }

    private String fallback(String service, String owner, String rest) {
        int dot = rest.lastIndexOf('.');
        if (dot < 0) return plain(owner, rest);
        String name = telling.names().fallbackName(service, rest.substring(0, dot));
        return known("fact.fallbacks." + rest.substring(dot + 1), owner, name);
    }

    private String part(String prefix, String owner, String rest) {
        int dot = rest.lastIndexOf('.');
        return dot < 0 ? plain(owner, rest) : known(prefix + rest.substring(dot + 1), owner, rest.substring(0, dot));
    }

    private String plain(String owner, String field) {
        return known("fact." + field, owner, field);
    }

    /** Fields that later formats may bring are asked for by their name rather than left out. */
    private String known(String key, String owner, String detail) {
        try {
            return telling.text(key, owner, detail);
        } catch (java.util.MissingResourceException unknownField) {
            return telling.text("fact.other", owner, detail);
        }
    }

    private static String cut(String text, String end) {
        return text.substring(0, text.length() - end.length());
    }
}
