// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Futures;
import deich.engine.Run;
import deich.report.draw.Axis;
import deich.report.draw.Spread;
import deich.report.view.Telling;
import deich.report.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How long a service is down over many futures.
 *
 * @param beyond how often longer than tolerable, with its confidence interval
 */
public record SpreadRow(String service, String picture, String low, String middle, String high, String beyond) {

    static List<SpreadRow> of(Telling telling, ScenarioResult scenario) {
        Futures futures = scenario.futures();
        if (futures == null) return List.of();
        Axis axis = Axis.of(futures.services().values().stream()
                .map(service -> service.downtimeAt(0.9))
                .toList());
        Map<String, ServiceResult> services =
                scenario.services().stream().collect(Collectors.toMap(ServiceResult::service, Function.identity()));
        var rows = new ArrayList<SpreadRow>();
        for (ServiceResult service : scenario.services())
            if (futures.services().containsKey(service.service()))
                rows.add(row(
                        telling,
                        axis,
                        service.service(),
                        Objects.requireNonNull(futures.services().get(service.service())),
                        service.mtpd()));
        // a service may fail in some futures only
        futures.services().forEach((id, drawn) -> {
            if (!services.containsKey(id)) rows.add(row(telling, axis, id, drawn, null));
        });
        return rows;
    }

    private static SpreadRow row(
            Telling telling,
            Axis axis,
            String service,
            Futures.OfService drawn,
            @org.jspecify.annotations.Nullable Duration mtpd) {
        Words words = telling.words();
        String name = telling.names().component(service);
        String low = words.duration(drawn.downtimeAt(0.1));
        String middle = words.duration(drawn.downtimeAt(0.5));
        String high = words.duration(drawn.downtimeAt(0.9));
        String picture = Spread.draw(
                axis, drawn, telling.text("spread.title", name), telling.text("spread.text", low, middle, high));
        return new SpreadRow(name, picture, low, middle, high, beyond(telling, drawn, mtpd));
    }

    private static String beyond(
            Telling telling, Futures.OfService drawn, @org.jspecify.annotations.Nullable Duration mtpd) {
        if (mtpd == null)
            return telling.text("spread.nolimit") + " "
                    + share(telling, "spread.never", drawn.exceeding(Run.NEVER - 1), "");
        return share(
                telling,
                "spread.beyond",
                drawn.exceeding(mtpd.toSeconds()),
                telling.words().exact(mtpd));
    }

    private static String share(Telling telling, String key, Futures.Share share, String limit) {
        Words words = telling.words();
        return telling.text(
                key, words.percent(share.estimate()), words.percent(share.low()), words.percent(share.high()), limit);
    }
}
