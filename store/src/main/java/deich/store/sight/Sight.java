// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.stock.Stock;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation sees of an inventory. Its own components, those granted to it, and those that belong to nobody here it
 * sees in full; of what these name directly, that it is there and what its owner assures; of the rest nothing. The
 * organisation that keeps the inventory sees all of it.
 */
public final class Sight {

    private final Inventory whole;
    private final Organisation viewer;
    private final boolean keeper;
    private final Set<String> opened;
    private final Map<String, Detail> details = new HashMap<>();

    private Sight(Inventory whole, Stock stock, Organisation viewer, Collection<Grant> grants) {
        this.whole = whole;
        this.viewer = viewer;
        this.keeper = stock.owner().equals(viewer.id());
        this.opened = opened(stock, viewer, grants);
        for (Component c : whole.components().values()) if (open(c)) seeFull(c);
    }

    public static Sight of(Inventory inventory, Stock stock, Organisation viewer, Collection<Grant> grants) {
        return new Sight(inventory, stock, viewer, grants);
    }

    /** Administrations whose components are open to the viewer. */
    private static Set<String> opened(Stock stock, Organisation viewer, Collection<Grant> grants) {
        var opened = new HashSet<String>();
        opened.add(viewer.id());
        for (Grant grant : grants)
            if (grant.stock().equals(stock.id()) && grant.to().equals(viewer.id())) opened.add(grant.from());
        return opened;
    }

    private boolean open(Component c) {
        return c.administration() == null || open(c.administration());
    }

    /** Whether all of what belongs to this administration is open to the viewer. */
    public boolean open(String administration) {
        return keeper || opened.contains(administration);
    }

    private void seeFull(Component c) {
        details.put(c.id(), Detail.FULL);
        c.named().forEach(this::seeNamed);
        seeNamed(c.adminDomain());
    }

    private void seeNamed(@Nullable String id) {
        if (id != null && whole.components().containsKey(id)) details.putIfAbsent(id, Detail.ASSURANCE);
    }

    /** {@link Detail#NOTHING} also for what is not there: the two cannot be told apart. */
    public Detail of(String component) {
        return details.getOrDefault(component, Detail.NOTHING);
    }

    /**
     * Whether nothing is hidden. Only then may files, differences and clashes be shown as they are: they hold everything that
     * is written in the same place.
     */
    public boolean all() {
        return keeper || full().size() == whole.components().size() && whole.equals(inventory());
    }

    /** Ids of the components seen in full, in the order of the inventory. */
    public Set<String> full() {
        var full = new LinkedHashSet<String>();
        for (String id : whole.components().keySet()) if (of(id) == Detail.FULL) full.add(id);
        return Collections.unmodifiableSet(full);
    }

    /** What may be shown, as an inventory of its own. */
    public Inventory inventory() {
        return new Excerpt(whole, this).inventory();
    }

    /** Whether the viewer answers for what belongs to this administration, and may change it. */
    public boolean owns(String administration) {
        return keeper || viewer.id().equals(administration);
    }

    /** What belongs to nobody here is changed by who keeps the inventory. */
    boolean ownsComponent(@Nullable Component c) {
        return c == null || (c.administration() == null ? keeper : owns(c.administration()));
    }

    /** Whether the viewer keeps the inventory, and so sees and answers for all of it. */
    public boolean keeps() {
        return keeper;
    }

    /**
     * What differs between the two and is not the viewer's to change: ids of components, and for all else a word and what it
     * is, such as {@code sharedFates/brandabschnitt}. Empty when the change is the viewer's to make.
     *
     * @param before the whole inventory as it is
     * @param after the whole inventory as it would be
     */
    public List<String> mayNotChange(Inventory before, Inventory after) {
        return new Ownership(this, before, after).violated();
    }

    /**
     * Names of the administrations whose components need this one directly, sorted. For components that the viewer sees in
     * full and that are somebody's; what they need it for is not said.
     */
    public List<String> neededBy(String component) {
        Component needed = whole.components().get(component);
        if (needed == null || needed.administration() == null || of(component) != Detail.FULL) return List.of();
        var names = new TreeSet<String>();
        for (Component c : whole.components().values())
            if (c.administration() != null
                    && !c.administration().equals(needed.administration())
                    && needs(c, component)) names.add(name(c.administration()));
        return List.copyOf(names);
    }

    private static boolean needs(Component c, String component) {
        for (Need need : c.allNeeds())
            for (Need.Leaf leaf : need.leaves()) if (leaf.target().equals(component)) return true;
        return false;
    }

    private String name(String administration) {
        Administration known = whole.administrations().get(administration);
        return known == null ? administration : known.name();
    }

    /** For a Land: how many components of each kind the administrations of its own Land have, by administration. */
    public SortedMap<String, Map<Kind, Integer>> sums() {
        var sums = new TreeMap<String, Map<Kind, Integer>>();
        if (viewer.kind() != OrganisationKind.LAND) return sums;
        for (Component c : whole.components().values())
            if (c.administration() != null && inLand(c.administration()))
                sums.computeIfAbsent(c.administration(), _ -> new EnumMap<>(Kind.class))
                        .merge(c.kind(), 1, Integer::sum);
        return sums;
    }

    private boolean inLand(String administration) {
        Administration known = whole.administrations().get(administration);
        return known != null && known.land() != null && known.land().equals(viewer.land());
    }
}
