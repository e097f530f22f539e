// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.lists.ListFile;
import deich.formats.table.TableFile;
import deich.model.inventory.Component;
import deich.model.inventory.Need;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Which needs of a component stand in lists of needs and not where the component stands. */
final class Needs {

    private Needs() {}

    static int listed(Map<String, byte[]> files, String component) {
        int listed = 0;
        for (var file : files.entrySet()) {
            boolean table = file.getKey().endsWith(".csv") || TableFile.isTable(Path.of(file.getKey()));
            if (table) listed += ListFile.needs(file.getKey(), file.getValue(), component);
        }
        return listed;
    }

    /** The component without its last needs, so many as are listed, as long as they are those it had. */
    static Component without(Component component, int listed, Component before) {
        List<Need> needs = parts(component);
        List<Need> had = parts(before);
        if (listed == 0 || needs.size() < listed || had.size() < listed) return component;
        List<Need> last = needs.subList(needs.size() - listed, needs.size());
        if (!last.equals(had.subList(had.size() - listed, had.size()))) return component;
        List<Need> own = needs.subList(0, needs.size() - listed);
        return component.toBuilder(component.id())
                .needs(own.toArray(Need[]::new))
                .build();
    }

    private static List<Need> parts(Component component) {
        return component.needs() instanceof Need.All(List<Need> of) ? of : List.of(component.needs());
    }
}
