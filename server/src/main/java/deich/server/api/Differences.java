// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.formats.edit.FieldDiff;
import deich.model.inventory.Inventory;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.stock.FileDiff;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What differs between two versions, as far as the organisation saw either. */
@RestController
public final class Differences {
    private final Store store;
    private final Workbench workbench;

    public Differences(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
    }

    /** @param before where it was; the same as path unless it was renamed */
    record Changed(FileDiff.Change change, String path, String before) {}

    /** @param fields as the files write them */
    record Differing(String id, String name, FieldDiff.Sort sort, List<FieldDiff.Field> fields) {
        static Differing of(FieldDiff diff) {
            return new Differing(diff.component(), diff.name(), diff.sort(), diff.fields());
        }
    }

    /** @param files none unless the organisation keeps the inventory */
    record Told(int from, int to, List<Differing> components, List<Changed> files) {}

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/diff")
    Told diff(Desk desk, @RequestParam("from") int from, @RequestParam("to") int to) {
        int head = desk.opened().stock().head();
        if (from < 1 || to < 1 || from > head || to > head) throw new Missing();
        List<Differing> components = FieldDiff.between(seen(desk, from), seen(desk, to)).stream()
                .map(Differing::of)
                .toList();
        List<Changed> files = desk.sight().keeps()
                ? store.stocks().diff(desk.opened().stock().id(), from, to).stream()
                        .map(d -> new Changed(d.change(), d.path(), d.before()))
                        .toList()
                : List.of();
        return new Told(from, to, components, files);
    }

    private Inventory seen(Desk desk, int version) {
        var opened = workbench.open(desk.opened().stock(), version);
        return workbench.seen(opened, desk.visit().organisation()).inventory();
    }
}
