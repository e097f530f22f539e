// SPDX-License-Identifier: EUPL-1.2
package deich.server.paper;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.assess.Verdict;
import deich.formats.table.Sheet;
import deich.formats.table.Sheet.Column;
import deich.model.inventory.Component;
import deich.model.inventory.Decision;
import deich.model.inventory.Inventory;
import deich.report.view.Names;
import deich.report.view.Telling;
import deich.report.view.WitnessWords;
import deich.report.words.Words;
import deich.server.frame.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verdicts, outages and components as sheets. What they are made of was cut to what the reader may see. */
final class Tables {
    private final Said said;

    Tables(Said said) {
        this.said = said;
    }

    /** @param facts lines about what this is: mark, notice, version, day */
    Sheet cover(List<String> facts) {
        return new Sheet(
                said.t("sheet.cover"),
                List.of(new Column(said.t("sheet.cover"), 100, List.of())),
                facts.stream().filter(f -> !f.isBlank()).map(List::of).toList(),
                0);
    }

    Sheet verdicts(Assessment seen) {
        Telling telling = Telling.of(seen, said.locale());
        var words = new WitnessWords(telling);
        List<List<String>> rows = seen.verdicts().stream()
                .map(v -> List.of(
                        v.requirement(),
                        telling.requirement(v.requirement()).title(),
                        telling.names().administration(v.administration()),
                        said.words().of(v.obligation()),
                        said.words().of(v.outcome()),
                        v.underAssumptions() ? said.t("sheet.yes") : "",
                        v.witnesses().isEmpty()
                                ? ""
                                : words.of(
                                        telling.requirement(v.requirement()),
                                        v.witnesses().getFirst()),
                        decision(v)))
                .toList();
        return sheet("verdicts", rows, 10, 40, 30, 12, 16, 14, 70, 40);
    }

    private String decision(Verdict v) {
        return switch (v.decision()) {
            case null -> "";
            case Decision.RiskAccepted risk ->
                said.t("sheet.accepted", risk.by(), said.words().date(risk.until()), risk.reason());
            case Decision.NotApplicable not -> said.t("sheet.notapplicable", not.by(), not.reason());
        };
    }

    Sheet outages(Assessment seen) {
        var names = new Names(seen.order().inventory());
        Words words = said.words().withHorizon(seen.order().settings().horizon());
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioResult result : seen.scenarios())
            for (ServiceResult s : result.services())
                rows.add(List.of(
                        names.scenario(result.scenario()),
                        names.component(s.service()),
                        s.administration().isEmpty() ? "" : names.administration(s.administration()),
                        words.offset(s.from()),
                        words.range(s.downtime().best(), s.downtime().worst()),
                        words.range(s.outage().best(), s.outage().worst()),
                        objective(words, s.mtpd()),
                        objective(words, s.rto())));
        return sheet("outages", rows, 50, 40, 30, 16, 34, 34, 16, 16);
    }

    private String objective(Words words, @Nullable Duration value) {
        return value == null ? said.t("sheet.missing") : words.exact(value);
    }

    Sheet components(Inventory seen) {
        var names = new Names(seen);
        List<List<String>> rows = seen.components().values().stream()
                .map(c -> List.of(
                        c.id(),
                        c.name(),
                        said.words().of(c.kind()),
                        c.administration() == null ? "" : names.administration(c.administration()),
                        name(names, c.place()),
                        name(names, c.operator()),
                        name(names, c.vendor()),
                        needs(names, c)))
                .toList();
        return sheet("components", rows, 24, 40, 16, 30, 26, 26, 26, 60);
    }

    private static String name(Names names, @Nullable String id) {
        return id == null ? "" : names.any(id);
    }

    private static String needs(Names names, Component c) {
        return String.join(
                ", ",
                c.needs().leaves().stream()
                        .map(leaf -> names.component(leaf.target()))
                        .distinct()
                        .toList());
    }

    private Sheet sheet(String key, List<List<String>> rows, int... widths) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++)
            columns.add(new Column(said.t("sheet." + key + "." + (i + 1)), widths[i], List.of()));
        return new Sheet(said.t("sheet." + key), columns, rows, 0);
    }
}
