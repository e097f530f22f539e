// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out what stands at the head or foot of most pages: titles, page numbers. */
final class PdfRunning {
    private static final int EDGE = 2;
    private static final int PAGES = 3;

    private PdfRunning() {}

    static List<PdfLine> without(List<List<PdfLine>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<PdfLine> page : pages) for (String line : edges(page)) seen.merge(line, 1, Integer::sum);
        List<PdfLine> rest = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                boolean edge = edge(page, i);
                int often = seen.getOrDefault(alike(page.get(i)), 0);
                if (!edge || often < PAGES || 2 * often < pages.size()) rest.add(page.get(i));
            }
        }
        return rest;
    }

    /** Of a short page something stays in the middle. */
    private static boolean edge(List<PdfLine> page, int at) {
        int edge = page.size() <= EDGE ? EDGE : Math.min(EDGE, (page.size() - 1) / 2);
        return at < edge || at >= page.size() - edge;
    }

    private static Set<String> edges(List<PdfLine> page) {
        Set<String> edges = new HashSet<>();
        for (int i = 0; i < page.size(); i++) if (edge(page, i)) edges.add(alike(page.get(i)));
        return edges;
    }

    private static String alike(PdfLine line) {
        return line.text().replaceAll("[0-9]+", "0");
    }
}
