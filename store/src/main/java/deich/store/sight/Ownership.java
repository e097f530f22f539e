// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

import deich.model.inventory.Component;
import deich.model.inventory.Decision;
import deich.model.inventory.Evidence;
import deich.model.inventory.Inventory;
import deich.model.inventory.SharedFate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who may have made a change: what differs, held against whose it is, before and after. */
final class Ownership {

    private final Sight sight;
    private final Inventory before;
    private final Inventory after;
    private final List<String> violated = new ArrayList<>();

    Ownership(Sight sight, Inventory before, Inventory after) {
        this.sight = sight;
        this.before = before;
        this.after = after;
    }

    List<String> violated() {
        if (sight.keeps()) return List.of();
        compare("", before.components(), after.components(), (id, c) -> sight.ownsComponent(c));
        compare("sharedFates/", fates(before), fates(after), (id, fate) -> ownsAll(fate));
        compare("evidence/", evidence(before), evidence(after), (id, one) -> sight.owns(one.administration()));
        compare("decisions/", decisions(before), decisions(after), (id, one) -> sight.owns(one.administration()));
        compare("administrations/", before.administrations(), after.administrations(), (id, one) -> sight.owns(id));
        compare("municipalities/", before.municipalities(), after.municipalities(), (id, one) -> false);
        compare("classes/", before.classes(), after.classes(), (id, one) -> false);
        if (!head(before).equals(head(after))) violated.add("head");
        return List.copyOf(violated);
    }

    private <T> void compare(String word, Map<String, T> before, Map<String, T> after, BiPredicate<String, T> owns) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            T old = before.get(id);
            T now = after.get(id);
            if (Objects.equals(old, now)) continue;
            boolean mine = (old == null || owns.test(id, old)) && (now == null || owns.test(id, now));
            if (!mine) violated.add(word + id);
        }
    }

    /** Whoever ties components together must own them all, wherever they stand now or stood before. */
    private boolean ownsAll(SharedFate fate) {
        for (String id : fate.members()) {
            boolean known =
                    before.components().containsKey(id) || after.components().containsKey(id);
            if (!known
                    || !owns(before.components().get(id))
                    || !owns(after.components().get(id))) return false;
        }
        return true;
    }

    private boolean owns(@Nullable Component c) {
        return sight.ownsComponent(c);
    }

    /** The version is counted up by whoever changes something. */
    private static List<Object> head(Inventory of) {
        return List.of(of.id(), of.title(), of.classification(), of.notice());
    }

    private static Map<String, SharedFate> fates(Inventory of) {
        return byKey(of.sharedFates(), SharedFate::id);
    }

    private static Map<String, Evidence> evidence(Inventory of) {
        return byKey(of.evidence(), one -> one.administration() + "/" + one.requirement() + "/" + one.document());
    }

    private static Map<String, Decision> decisions(Inventory of) {
        return byKey(of.decisions(), one -> one.administration() + "/" + one.requirement());
    }

    /** Two of one key are told apart by their number, so that none hides behind the other. */
    private static <T> Map<String, T> byKey(Collection<T> all, Function<T, String> key) {
        var byKey = new LinkedHashMap<String, T>();
        for (T one : all) {
            String id = key.apply(one);
            for (int n = 2; byKey.containsKey(id); n++) id = key.apply(one) + "/" + n;
            byKey.put(id, one);
        }
        return byKey;
    }
}
