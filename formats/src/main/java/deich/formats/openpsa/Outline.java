// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a file defines, from its first line to its last. What Deich does not reckon with is refused, not left out. */
final class Outline {

    private static final Set<String> REMARKS = Set.of("label", "attributes");
    private static final Set<String> FOREIGN = Set.of(
            "define-substitution",
            "define-CCF-group",
            "define-event-tree",
            "define-initiating-event",
            "define-functional-event",
            "define-sequence",
            "define-consequence",
            "define-consequence-group",
            "define-rule",
            "define-alignment",
            "define-extern-library",
            "define-extern-function",
            "include");

    private final Problems problems;
    private final List<Definition> definitions = new ArrayList<>();
    private final Place model = Place.model();
    private final Element root;
    private Element tree;

    private Outline(Element root, Problems problems) {
        this.root = root;
        this.tree = root;
        this.problems = problems;
    }

    static Outline of(Element root, Problems problems) {
        var outline = new Outline(root, problems);
        if (!root.tag().equals("opsa-mef")) problems.error(root.at(), "psa.root", root.tag());
        else for (Element child : root.children()) outline.top(child);
        return outline;
    }

    List<Definition> definitions() {
        return definitions;
    }

    /** Of the first fault tree; of the model when there is none. */
    String name() {
        return tree.attribute("name");
    }

    Position at() {
        return tree.at();
    }

    /** What the first fault tree says under {@code attributes}. */
    String remark(String key) {
        return tree.remark(key);
    }

    /** Whether an element has a usable name; tells when it has none. */
    static boolean named(Element element, Problems problems) {
        String name = element.attribute("name");
        boolean usable = !name.isBlank() && name.length() <= Limits.NAME;
        if (!usable) problems.error(element.at(), "psa.name", element.tag(), Limits.NAME);
        return usable;
    }

    private void top(Element element) {
        switch (element.tag()) {
            case "define-fault-tree" -> {
                if (tree == root) tree = element;
                container(element, model);
            }
            case "model-data" -> element.children().forEach(child -> inside(child, model));
            default -> inside(element, model);
        }
    }

    private void container(Element element, Place around) {
        // The name of a tree is no name of an event: a tree may be without.
        if (!element.attribute("name").isEmpty() && !named(element, problems)) return;
        Place place = around.into(element);
        if (place.path("").length() > Limits.NAME) problems.error(element.at(), "psa.name", element.tag(), Limits.NAME);
        else element.children().forEach(child -> inside(child, place));
    }

    private void inside(Element element, Place place) {
        Kind kind = Kind.defined(element.tag());
        if (kind != null) define(kind, element, place);
        else if (element.tag().equals("define-component")) container(element, place);
        else if (FOREIGN.contains(element.tag())) problems.error(element.at(), "psa.foreign", element.tag());
        else if (!REMARKS.contains(element.tag())) problems.error(element.at(), "psa.element", element.tag());
    }

    private void define(Kind kind, Element element, Place place) {
        if (!named(element, problems)) return;
        Definition definition = place.definition(kind, element);
        Definition before = place.define(definition);
        if (before == null) definitions.add(definition);
        else
            problems.error(
                    element.at(),
                    "psa.twice",
                    element.attribute("name"),
                    before.element().at().line());
    }
}
