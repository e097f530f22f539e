// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Visit;
import deich.server.frame.Frame.Link;
import deich.server.frame.Said;
import deich.store.people.Right;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of the administration that somebody may enter. @param here the one that is open; empty for none */
public record Tabs(List<Link> links, String here) {
    /** Two parts hang on one right: whoever manages people names their organisations, too. */
    private static final Map<String, Right> ALL = all();

    private static Map<String, Right> all() {
        var all = new LinkedHashMap<String, Right>();
        all.put("menschen", Right.MANAGE_PEOPLE);
        all.put("organisationen", Right.MANAGE_PEOPLE);
        all.put("freigaben", Right.GRANT);
        all.put("protokoll", Right.READ_AUDIT);
        return all;
    }

    static Tabs of(Visit visit, Said said, String here) {
        List<Link> links = ALL.entrySet().stream()
                .filter(part -> visit.may(part.getValue()))
                .map(part -> new Link(part.getKey(), "/verwaltung/" + part.getKey(), said.t("tab." + part.getKey())))
                .toList();
        return new Tabs(links, here);
    }
}
