// SPDX-License-Identifier: EUPL-1.2
package deich.formats.value;

import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.model.inventory.Component;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ids: lower-case letters, digits, dot, dash, underscore. */
public final class Ids {

    private Ids() {}

    public static String read(String text) throws BadValue {
        if (Component.validId(text)) return text;
        throw BadValue.meant(meant(text), "id.wrong", text);
    }

    /** Whether a key is an id; the problem is told when it is not. */
    public static boolean check(Tree.Field field, Problems problems) {
        if (Component.validId(field.key())) return true;
        problems.errorWithSuggestion(field.at(), meant(field.key()), "id.wrong", field.key());
        return false;
    }

    private static @Nullable String meant(String text) {
        String id = text.strip()
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[._-]+|-+$", "");
        return Component.validId(id) && !id.equals(text) ? id : null;
    }
}
