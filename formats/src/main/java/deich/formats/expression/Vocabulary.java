// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names an expression may use, with their types (docs/formats.md). Groups of values are structures, not maps: so a
 * misspelt part of one is found when the file is read.
 */
final class Vocabulary {

    private static final CelType TEXT = SimpleType.STRING;
    private static final CelType TEXTS = ListType.create(SimpleType.STRING);
    private static final CelType NUMBER = SimpleType.DOUBLE;
    private static final CelType WHOLE = SimpleType.INT;
    private static final CelType YES_OR_NO = SimpleType.BOOL;

    /** For the hits and the focus of a scenario. */
    static final Map<String, CelType> SELECTOR = selector();

    /** For the requirements of a standard. */
    static final Map<String, CelType> CONDITION = condition();

    private Vocabulary() {}

    private static Map<String, CelType> attributes() {
        var names = new LinkedHashMap<String, CelType>();
        for (String name : View.TEXTS) names.put(name, TEXT);
        names.put("tags", TEXTS);
        names.put("labels", MapType.create(TEXT, TEXT));
        return names;
    }

    private static Map<String, CelType> selector() {
        var names = attributes();
        names.put("uses", TEXTS);
        names.put("usedBy", TEXTS);
        names.put("focus", structure("focus", attributes()));
        return names;
    }

    private static Map<String, CelType> condition() {
        var names = attributes();
        for (String name : new String[] {"mtpd", "rto", "rpo", "minimumLevel"}) names.put(name, NUMBER);
        for (String name :
                new String[] {"uses", "usedBy", "deadlines", "providers", "sites", "crews", "jurisdictions", "ring"})
            names.put(name, TEXTS);
        names.put("fallbacks", list("fallback", fallback()));
        names.put("copies", list("copy", copy()));
        names.put("dataUsed", list("data", Map.of("id", TEXT, "copies", list("copy", copy()))));
        names.put("vendors", list("vendor", vendor()));
        names.put("alone", list("single", Map.of("id", TEXT, "kind", TEXT, "jurisdiction", TEXT)));
        names.put("places", WHOLE);
        names.put("assurance", structure("assurance", assurance()));
        names.put("facts", structure("facts", wholes("stated", "assumed", "missing", "overdue")));
        return names;
    }

    private static Map<String, CelType> fallback() {
        return Map.of(
                "id", TEXT, "prepared", YES_OR_NO, "lead", NUMBER, "level", NUMBER, "lasts", NUMBER, "uses", TEXTS);
    }

    private static Map<String, CelType> copy() {
        return Map.of(
                "id",
                TEXT,
                "place",
                TEXT,
                "adminDomain",
                TEXT,
                "every",
                NUMBER,
                "transfer",
                NUMBER,
                "online",
                YES_OR_NO,
                "immutable",
                YES_OR_NO,
                "replica",
                YES_OR_NO);
    }

    private static Map<String, CelType> vendor() {
        return Map.of("id", TEXT, "jurisdiction", TEXT, "role", TEXT, "tolerance", NUMBER, "product", TEXT);
    }

    private static Map<String, CelType> assurance() {
        return Map.of("by", TEXT, "recovery", NUMBER, "availability", NUMBER, "tested", WHOLE);
    }

    private static Map<String, CelType> wholes(String... names) {
        var parts = new LinkedHashMap<String, CelType>();
        for (String name : names) parts.put(name, WHOLE);
        return parts;
    }

    /** Those of some names whose groups have this part, as {@code name.part}. */
    static Set<String> havingPart(Set<String> names, String part) {
        var found = new TreeSet<String>();
        for (String name : names)
            if (CONDITION.get(name) instanceof CelType type && hasPart(type, part)) found.add(name + "." + part);
        return found;
    }

    private static boolean hasPart(CelType type, String part) {
        return switch (type) {
            case ListType list -> hasPart(list.elemType(), part);
            case StructType structure ->
                structure.findField(part).isPresent()
                        || structure.fields().stream().anyMatch(field -> hasPart(field.type(), part));
            default -> false;
        };
    }

    private static CelType list(String name, Map<String, CelType> parts) {
        return ListType.create(structure(name, parts));
    }

    private static StructType structure(String name, Map<String, CelType> parts) {
        ImmutableMap<String, CelType> fixed = ImmutableMap.copyOf(parts);
        return StructType.create("deich." + name, fixed.keySet(), part -> Optional.ofNullable(fixed.get(part)));
    }
}
