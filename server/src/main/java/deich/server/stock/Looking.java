// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Component;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import java.util.List;

/** What of an inventory's components somebody sees, for programs; pages lay out more around the same. */
public final class Looking {
    private final Indexes indexes;

    Looking(Indexes indexes) {
        this.indexes = indexes;
    }

    /**
     * By name, as a German dictionary sorts.
     *
     * @param q words that all must occur
     * @param kind word of a kind; empty for all, as is what is no kind
     * @param administration id; empty for all
     */
    public List<Entry> among(Desk desk, String q, String kind, String administration) {
        return new Query(q, kind, administration, "", "", "").among(indexes.of(desk));
    }

    /** @throws Missing also when it is there but not seen */
    public Entry one(Desk desk, String id) {
        Owning.seen(desk, id);
        Entry entry = indexes.of(desk).byId().get(id);
        if (entry == null) throw new Missing();
        return entry;
    }

    /** Ids of those seen that name it. */
    public List<String> users(Desk desk, String id) {
        return List.copyOf(indexes.of(desk).users(id));
    }

    /** @throws Missing when it is not seen in full, or not one's own to change */
    public Component editable(Desk desk, String id) {
        Component component = Owning.full(desk, id);
        if (!Owning.mayEdit(desk, component)) throw new Missing();
        return component;
    }
}
