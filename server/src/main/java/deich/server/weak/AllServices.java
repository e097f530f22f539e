// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.assess.cut.Bottleneck;
import deich.assess.cut.Bottlenecks;
import deich.engine.Plant.StructuralError;
import deich.model.inventory.Component;
import deich.report.Parts;
import deich.report.page.BottlenecksPart;
import deich.report.view.CutWords;
import deich.report.words.Words;
import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.veil.Veil;
import deich.server.weak.WeakPage.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lays out the page of all services. */
final class AllServices {
    private static final int ROWS = 50;

    private final Desk desk;
    private final Veil veil;
    private final Said said;
    private final Ask ask;

    AllServices(Desk desk, Veil veil, Said said, Ask ask) {
        this.desk = desk;
        this.veil = veil;
        this.said = said;
        this.ask = ask;
    }

    WeakPage page(@Nullable Found found, @Nullable Course course, String search, int number) {
        String wanted = search.strip();
        Bottlenecks seen =
                found == null || found.all() == null ? null : new Sighted(veil, like(wanted)).of(found.all());
        BottlenecksPart part = seen == null || found == null ? null : part(seen, found, wanted);
        List<Component> services =
                veil.services().stream().filter(s -> like(wanted).test(s.id())).toList();
        int pages = Math.max(1, Math.ceilDiv(services.size(), ROWS));
        int page = Math.clamp(number, 1, pages);
        return new WeakPage(
                said,
                desk.base(),
                options(said),
                ask.typed(),
                wanted,
                course,
                found == null ? List.of() : errors(found.errors()),
                Parts.patterns(),
                part == null ? "" : Parts.bottlenecks(part),
                seen == null || part == null
                        ? 0
                        : seen.points().size() - part.rows().size(),
                seen == null ? List.of() : rows(services, seen, page),
                page,
                pages,
                !veil.clear());
    }

    private Predicate<String> like(String search) {
        String wanted = search.toLowerCase(Locale.ROOT);
        return id -> wanted.isEmpty()
                || veil.names().component(id).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Without the report's hint at the command line. */
    private BottlenecksPart part(Bottlenecks seen, Found found, String search) {
        var words = new CutWords(seen.order(), said.words().onPages(), veil::hides);
        BottlenecksPart part = BottlenecksPart.of(seen, new Sighted(veil, like(search)).of(found.urgent()), words);
        return new BottlenecksPart(words, part.summary(), part.bars(), part.rows(), 0, part.pairs());
    }

    private List<WeakPage.Row> rows(List<Component> services, Bottlenecks seen, int page) {
        Map<String, Integer> points = new HashMap<>();
        for (Bottleneck point : seen.points()) point.stopped().forEach(s -> points.merge(s.service(), 1, Integer::sum));
        List<WeakPage.Row> rows = new ArrayList<>();
        for (Component s : services.subList((page - 1) * ROWS, Math.min(page * ROWS, services.size())))
            rows.add(new WeakPage.Row(s.name(), administration(s), href(s), points.getOrDefault(s.id(), 0)));
        return rows;
    }

    private String administration(Component service) {
        var known = veil.inventory().administrations().get(String.valueOf(service.administration()));
        return known == null ? "" : known.name();
    }

    private String href(Component service) {
        return desk.base() + "/engpaesse/" + service.id() + "?dauer=" + ask.typed();
    }

    private List<String> errors(List<StructuralError> errors) {
        return errors.stream()
                .map(e -> said.t(
                        "weak.error." + Words.key(e.kind()),
                        said.words()
                                .list(e.components().stream()
                                        .map(veil.names()::component)
                                        .distinct()
                                        .toList())))
                .toList();
    }

    static List<Option> options(Said said) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", said.t("weak.longer.own")));
        for (Long each : Ask.OFFERED)
            options.add(new Option(
                    each.toString(), said.t("weak.longer", said.words().exact(each))));
        return options;
    }
}
