// SPDX-License-Identifier: EUPL-1.2
package deich.server.veil;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.SharedFate;
import deich.report.view.Names;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.work.Opened;
import deich.server.work.Seen;
import deich.store.sight.Detail;
import deich.store.sight.Sight;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays itself over results that were computed on the whole inventory: what an organisation does not see is called "a component
 * of" whoever answers for it, and nothing else of it is told.
 */
public final class Veil {
    /** A sight lives as long as the workbench keeps it, and its veils with it. */
    private static final Cache<Sight, Map<Locale, Veil>> KNOWN =
            Caffeine.newBuilder().weakKeys().build();

    private final Sight sight;
    private final Inventory inventory;
    private final Set<String> fates;
    /** What a measure put beside something of the reader's own, of which no sight knows. */
    private final Set<String> added;

    private final boolean clear;

    private Veil(Inventory whole, Inventory seen, Set<String> added, boolean clear, Sight sight, Said said) {
        this.sight = sight;
        this.added = added;
        this.fates = seen.sharedFates().stream().map(SharedFate::id).collect(Collectors.toUnmodifiableSet());
        this.clear = clear;
        this.inventory = clear ? whole : veiled(whole, seen, said);
    }

    public static Veil of(Desk desk) {
        return of(desk, desk.visit().locale());
    }

    /** Over results of another version than the one that is open, or in another language than the reader's. */
    public static Veil of(Opened opened, Seen seen, Locale locale) {
        return of(opened.inventory(), seen.inventory(), seen.sight(), locale);
    }

    public static Veil of(Desk desk, Locale locale) {
        return of(desk.opened().inventory(), desk.inventory(), desk.sight(), locale);
    }

    public static Veil of(Inventory whole, Inventory seen, Sight sight, Locale locale) {
        return KNOWN.get(sight, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        locale,
                        _ -> new Veil(whole, seen, Set.of(), clear(whole, sight), sight, Said.of(locale, "veil")));
    }

    /**
     * Over what was computed with a changed inventory.
     *
     * @param changed has more components than the open version only by measures that were taken for something the reader sees
     *     in full: these are the reader's own, with their names
     */
    public static Veil changed(Desk desk, Inventory changed) {
        return changed(
                desk.opened().inventory(),
                desk.inventory(),
                changed,
                desk.sight(),
                desk.visit().locale());
    }

    static Veil changed(Inventory whole, Inventory seen, Inventory changed, Sight sight, Locale locale) {
        Set<String> added = changed.components().keySet().stream()
                .filter(id -> !whole.components().containsKey(id)
                        && !seen.components().containsKey(id))
                .collect(Collectors.toUnmodifiableSet());
        return new Veil(changed, seen, added, clear(whole, sight), sight, Said.of(locale, "veil"));
    }

    private static boolean clear(Inventory whole, Sight sight) {
        return sight.full().size() == whole.components().size();
    }

    private Inventory veiled(Inventory whole, Inventory seen, Said said) {
        var components = new LinkedHashMap<String, Component>();
        whole.components().forEach((id, c) -> {
            Component known = seen.components().get(id);
            components.put(id, known != null ? known : added.contains(id) ? c : stub(whole, c, said));
        });
        return new Inventory(
                whole.id(),
                whole.title(),
                whole.version(),
                whole.classification(),
                whole.notice(),
                whole.administrations(),
                whole.municipalities(),
                components,
                whole.sharedFates().stream()
                        .map(fate -> fates.contains(fate.id()) ? fate : stub(fate, said))
                        .toList(),
                whole.classes(),
                seen.evidence(),
                seen.decisions());
    }

    private static Component stub(Inventory whole, Component c, Said said) {
        return Component.of(c.id(), c.kind())
                .name(said.t("veil.component", administration(whole, c.administration())))
                .administration(c.administration())
                .build();
    }

    private static SharedFate stub(SharedFate fate, Said said) {
        return new SharedFate(fate.id(), said.t("veil.fate"), fate.members(), fate.effects());
    }

    private static String administration(Inventory whole, @Nullable String id) {
        Administration known = id == null ? null : whole.administrations().get(id);
        return known == null ? String.valueOf(id) : known.name();
    }

    /** All ids of the whole inventory, with names for this reader; for words alone, never to compute with. */
    public Inventory inventory() {
        return inventory;
    }

    /** Whether nothing is hidden. */
    public boolean clear() {
        return clear;
    }

    /** Whether a component or a shared fate must not be told from others of its organisation. */
    public boolean hides(String id) {
        if (clear) return false;
        if (inventory.components().containsKey(id)) return sight.of(id) == Detail.NOTHING && !added.contains(id);
        return !fates.contains(id);
    }

    /** Whether all of a component is open to the reader: its inside may be told. */
    public boolean opens(String component) {
        return clear || sight.of(component) == Detail.FULL || added.contains(component);
    }

    /** Whether results of this administration are open to the reader. */
    public boolean opensAll(String administration) {
        return clear || sight.open(administration);
    }

    /** What this reader knows things by. */
    public Names names() {
        return new Names(inventory);
    }

    /** Services whose results are open to the reader, in the order of the inventory. */
    public java.util.List<Component> services() {
        return inventory.components().values().stream()
                .filter(c -> c.kind() == Kind.SERVICE && opens(c.id()))
                .toList();
    }
}
