// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.model.inventory.Component;
import deich.model.inventory.Need;
import deich.server.desk.Desk;
import deich.server.rule.Needs;
import deich.server.stock.Entry;
import deich.server.stock.Looking;
import deich.store.people.Right;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Components as the organisation sees them. */
@RestController
public final class Components {
    private static final int PAGE = 200;

    private final Looking looking;

    public Components(Looking looking) {
        this.looking = looking;
    }

    /** @param administration id; missing for nobody's @param full whether its inside is seen, or only what its owner assures */
    record Row(
            String id,
            String name,
            String kind,
            @Nullable String administration,
            @Nullable String place,
            List<String> tags,
            boolean full) {
        static Row of(Entry entry) {
            Component c = entry.component();
            return new Row(
                    c.id(),
                    c.name(),
                    c.kind().word(),
                    c.administration(),
                    c.place(),
                    List.copyOf(c.tags()),
                    entry.full());
        }
    }

    /** @param page from 1 */
    record All(int total, int page, int pages, List<Row> components) {}

    /** @param name empty when it is not there */
    record Link(String id, String name) {}

    /**
     * @param needs what it needs to run, for its jobs and for its fallbacks
     * @param neededBy those that the reader sees
     * @param neededByOthers names of other administrations whose components need it
     */
    record Told(Row component, List<Link> needs, List<Link> neededBy, List<String> neededByOthers) {}

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/components")
    All all(
            Desk desk,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "administration", defaultValue = "") String administration,
            @RequestParam(name = "page", defaultValue = "1") int asked) {
        List<Entry> found = looking.among(desk, q, kind, administration);
        int pages = Math.max(1, Math.ceilDiv(found.size(), PAGE));
        int page = Math.clamp(asked, 1, pages);
        List<Row> rows =
                found.stream().skip((page - 1L) * PAGE).limit(PAGE).map(Row::of).toList();
        return new All(found.size(), page, pages, rows);
    }

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/components/{component}")
    Told one(Desk desk, @PathVariable("component") String id) {
        Entry entry = looking.one(desk, id);
        List<Link> needs = entry.component().allNeeds().stream()
                .flatMap(need -> need.leaves().stream())
                .map(Need.Leaf::target)
                .distinct()
                .map(target -> link(desk, target))
                .toList();
        return new Told(
                Row.of(entry),
                needs,
                looking.users(desk, id).stream().map(user -> link(desk, user)).toList(),
                desk.sight().neededBy(id));
    }

    private static Link link(Desk desk, String id) {
        Component seen = desk.inventory().components().get(id);
        return new Link(id, seen == null ? "" : seen.name());
    }
}
