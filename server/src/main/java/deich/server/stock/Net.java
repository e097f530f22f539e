// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Component;
import deich.model.inventory.Need;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Walking through needs freely: a drawing that grows by a click, beside a list that says the same. */
@Controller
public final class Net {
    private static final int MOST = 200;

    private final Indexes indexes;

    public Net(Indexes indexes) {
        this.indexes = indexes;
    }

    public record Page(Said said, Tabs tabs, Component component, List<Link> needs, List<Link> users)
            implements Speaks {

        public String here() {
            return tabs.base() + "/bestand/" + component.id();
        }
    }

    /** What a drawing adds: the component and its neighbours. @param more how many neighbours were left out */
    public record Part(List<Node> nodes, List<Edge> edges, int more) {}

    public record Node(String id, String name, String kind, String owner) {}

    /** From what needs to what is needed. */
    public record Edge(String from, String to) {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/bestand/{component}/netz")
    Html page(Desk desk, @PathVariable("component") String id) {
        Component component = Owning.seen(desk, id);
        Said said = desk.said("stock");
        Index index = indexes.of(desk);
        var page = new Page(
                said,
                Tabs.of(desk, said, ""),
                component,
                Link.to(said, index, needed(component)),
                Link.to(said, index, index.users(id)));
        return Html.page("stock/net.jte", desk.frame(said.t("net.title", component.name()), "bestand"), page);
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/bestand/{component}/netz.json")
    ResponseEntity<Part> part(Desk desk, @PathVariable("component") String id) {
        Component component = Owning.seen(desk, id);
        Said said = desk.said("stock");
        Index index = indexes.of(desk);
        var edges = new ArrayList<Edge>();
        needed(component).forEach(target -> edges.add(new Edge(id, target)));
        index.users(id).forEach(user -> edges.add(new Edge(user, id)));
        List<Edge> shown = edges.stream()
                .filter(e -> index.byId().containsKey(e.from()) && index.byId().containsKey(e.to()))
                .limit(MOST)
                .toList();
        Set<String> ids = new LinkedHashSet<>(List.of(id));
        for (Edge edge : shown) ids.addAll(List.of(edge.from(), edge.to()));
        List<Node> nodes = Link.to(said, index, ids).stream()
                .map(link -> new Node(link.id(), link.name(), link.kind(), link.owner()))
                .toList();
        return ResponseEntity.ok(new Part(nodes, shown, edges.size() - shown.size()));
    }

    private static Set<String> needed(Component component) {
        var targets = new LinkedHashSet<String>();
        for (Need need : component.allNeeds()) for (Need.Leaf leaf : need.leaves()) targets.add(leaf.target());
        return targets;
    }
}
