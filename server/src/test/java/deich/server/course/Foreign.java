// SPDX-License-Identifier: EUPL-1.2
package deich.server.course;

import deich.formats.classes.ClassesFile;
import deich.formats.inventory.InventoryFolder;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.server.Served;
import deich.store.people.Organisation;
import deich.store.sight.Detail;
import deich.store.sight.Sight;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What an organisation must not find on its pages. */
public final class Foreign {
    private static final Inventory WHOLE = InventoryFolder.read(
                    Served.EXAMPLE,
                    ClassesFile.read(Served.ROOT.resolve("content/classes.yaml"))
                            .orThrow())
            .orThrow();

    private Foreign() {}

    /** Of the joint inventory, but for those that share their name with something that is seen. */
    public static List<Component> unseen(String organisation) {
        Organisation viewer = Objects.requireNonNull(
                Served.shared().store().people().organisations().find(organisation));
        Sight sight = Sight.of(
                WHOLE,
                Objects.requireNonNull(Served.shared().store().stocks().find(Served.JOINT)),
                viewer,
                Served.shared().store().grants().of(Served.JOINT));
        Set<String> names = new HashSet<>();
        for (Component c : WHOLE.components().values()) if (sight.of(c.id()) != Detail.NOTHING) names.add(c.name());
        return WHOLE.components().values().stream()
                .filter(c -> sight.of(c.id()) == Detail.NOTHING && !names.contains(c.name()))
                .toList();
    }

    /** The first service of an administration. */
    public static String service(String administration) {
        return WHOLE.components().values().stream()
                .filter(c -> c.kind() == Kind.SERVICE && administration.equals(c.administration()))
                .map(Component::id)
                .findFirst()
                .orElseThrow();
    }
}
