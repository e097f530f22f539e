// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.report.view.Ranking;
import deich.report.view.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What fails where: services down, scenarios across; of a scenario with variants the worst cell. Many scenarios are cut
 * into several matrices.
 */
public record Matrix(List<String> scenarios, Split<Row> rows) {
    private static final int ACROSS = 5;
    private static final int DOWN = 20;

    public record Row(String service, String owner, List<Cell> cells) {}

    /** @param type down, emergency, perhaps or runs; @param text says the same in words */
    public record Cell(String scenario, String type, String text, String when) {}

    public static List<Matrix> of(Telling telling) {
        List<List<ScenarioResult>> groups = new ArrayList<>(
                Ranking.byScenario(telling.assessment().scenarios()).values());
        Map<String, ServiceResult> services = worst(telling);
        var matrices = new ArrayList<Matrix>();
        for (int from = 0; from < groups.size(); from += ACROSS)
            matrices.add(part(telling, groups.subList(from, Math.min(groups.size(), from + ACROSS)), services));
        return matrices;
    }

    /** Every service that fails anywhere, by its worst result, worst first. */
    private static Map<String, ServiceResult> worst(Telling telling) {
        var worst = new LinkedHashMap<String, ServiceResult>();
        telling.assessment().scenarios().stream()
                .flatMap(scenario -> scenario.services().stream())
                .sorted(worstFirst())
                .forEach(service -> worst.putIfAbsent(service.service(), service));
        return worst;
    }

    static Comparator<ServiceResult> worstFirst() {
        return Comparator.<ServiceResult>comparingLong(
                        service -> service.downtime().plan())
                .thenComparingLong(service -> service.outage().plan())
                .thenComparingLong(service -> service.downtime().worst())
                .thenComparingLong(service -> service.outage().worst())
                .reversed()
                .thenComparing(ServiceResult::service);
    }

    private static Matrix part(
            Telling telling, List<List<ScenarioResult>> groups, Map<String, ServiceResult> services) {
        List<String> titles = groups.stream()
                .map(group -> group.getFirst().scenario().title())
                .toList();
        var found = groups.stream().map(Matrix::byService).toList();
        var rows = new ArrayList<Row>();
        for (ServiceResult service : services.values()) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < titles.size(); i++)
                cells.add(cell(telling, titles.get(i), found.get(i).get(service.service())));
            String owner =
                    service.administration().isEmpty() ? "" : telling.names().administration(service.administration());
            rows.add(new Row(telling.names().component(service.service()), owner, cells));
        }
        return new Matrix(titles, Split.of(rows, DOWN));
    }

    private static Map<String, ServiceResult> byService(List<ScenarioResult> variants) {
        var worst = new LinkedHashMap<String, ServiceResult>();
        variants.stream()
                .flatMap(variant -> variant.services().stream())
                .sorted(worstFirst())
                .forEach(service -> worst.putIfAbsent(service.service(), service));
        return worst;
    }

    private static Cell cell(
            Telling telling, String scenario, @org.jspecify.annotations.Nullable ServiceResult service) {
        if (service == null) return new Cell(scenario, "runs", telling.text("cell.runs"), "");
        String when = telling.words().offset(service.from());
        boolean perhaps = service.outage().plan() == 0;
        String type = perhaps ? "perhaps" : service.downtime().plan() > 0 ? "down" : "emergency";
        return new Cell(scenario, type, telling.headline(service), perhaps ? "" : when);
    }
}
