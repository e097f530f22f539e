// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One element of the file with all it holds, texts left out. */
record Element(String tag, Map<String, String> attributes, List<Element> children, Position at) {

    private static final Set<String> REMARKS = Set.of("label", "attributes");

    /** Empty when it is not there. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** What it holds besides remarks. */
    List<Element> parts() {
        return children.stream().filter(child -> !REMARKS.contains(child.tag)).toList();
    }

    /** What stands under {@code attributes} by that name; empty when it is not there. */
    String remark(String name) {
        for (Element list : children) {
            if (!list.tag.equals("attributes")) continue;
            for (Element each : list.children) if (each.attribute("name").equals(name)) return each.attribute("value");
        }
        return "";
    }
}
